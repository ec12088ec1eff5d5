// The memberships with these ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (member)-[membership:MEMBER_OF]->(whole)
  WHERE membership.id = id
  RETURN member, membership, whole
  UNION
  MATCH (member)-[membership:HOLDS_ROLE]->(whole)
  WHERE membership.id = id
  RETURN member, membership, whole
}
WITH member, membership, whole, coalesce([(whole)-[:ROLE_AT]->(place) | place.id][0], whole.id) AS of
WHERE @asOf(membership)
RETURN @membership(membership, member.id, of, whole.title) AS membership
