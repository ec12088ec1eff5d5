// What each actor is a member of, and which roles each person holds at whom, in the order of their first days, undated ones last.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (member:Entity {id: $ids[ordinal]})-[membership:MEMBER_OF|HOLDS_ROLE]->(whole:Entity)
  WHERE @asOf(membership)
  WITH member, membership, whole, coalesce([(whole)-[:ROLE_AT]->(place) | place.id][0], whole.id) AS of
  ORDER BY CASE WHEN coalesce(membership.dated, true) THEN coalesce(membership.validFrom, membership.validTo, '9999-12-31') ELSE '9999-12-31' END, whole.id
  RETURN collect(@membership(membership, member.id, of, whole.title)) AS found
}
RETURN ordinal, found
