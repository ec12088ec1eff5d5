// The members of each bloc on a day in the order of their names: at most $limit per bloc, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (whole:Entity {id: $ids[ordinal]})<-[membership:MEMBER_OF]-(member:Entity)
  WHERE @onDay(membership, $valid)
    AND @known(membership)
  WITH whole, membership, member, coalesce(member.order, member.name) + '|' + membership.id AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN collect([key, @membership(membership, member.id, whole.id, null)]) AS found
}
RETURN ordinal, found
