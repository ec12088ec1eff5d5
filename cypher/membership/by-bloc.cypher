// The members of each bloc on a day in the order of their names: at most $limit per bloc, between two keys. A group that a source draws from a
// bloc, all its members but those excepted, has these.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (asked:Entity {id: $ids[ordinal]})
  OPTIONAL MATCH (asked)-[drawn:DRAWN_FROM]->(all:Entity)
  WHERE @isAllOf(asked, drawn)
  WITH asked, coalesce(all, asked) AS whole
  MATCH (whole)<-[membership:MEMBER_OF]-(member:Entity)
  WHERE @onDay(membership, $valid)
    AND @known(membership)
    AND NOT @isExcepted(member, asked)
  WITH whole, membership, member, coalesce(member.order, member.name) + '|' + membership.id AS key
  WHERE key > $low AND key < $high
  ORDER BY key @direction
  LIMIT $limit
  RETURN collect([key, @membership(membership, member.id, whole.id, null)]) AS found
}
RETURN ordinal, found
