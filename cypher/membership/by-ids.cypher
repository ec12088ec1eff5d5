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
WITH member, membership, whole
WHERE ($valid IS NULL OR ((membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)))
  AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
RETURN membership.id, member.id, coalesce([(whole)-[:ROLE_AT]->(place) | place.id][0], whole.id), whole.title,
  membership.validFrom, membership.validTo, membership.claims, membership.records, membership.dated, membership.from, membership.to, membership.note
