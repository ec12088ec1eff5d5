// What each actor is a member of, and which roles each person holds at whom, in the order of their first days, undated ones last.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (member:Entity {id: $ids[ordinal]})-[membership:MEMBER_OF|HOLDS_ROLE]->(whole:Entity)
  WHERE ($valid IS NULL OR ((membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)))
    AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
  WITH member, membership, whole
  ORDER BY CASE WHEN coalesce(membership.dated, true) THEN coalesce(membership.validFrom, membership.validTo, '9999-12-31') ELSE '9999-12-31' END, whole.id
  RETURN collect([membership.id, member.id, coalesce([(whole)-[:ROLE_AT]->(place) | place.id][0], whole.id), whole.title,
    membership.validFrom, membership.validTo, membership.claims, membership.records, membership.dated, membership.from, membership.to, membership.note]) AS memberships
}
RETURN ordinal, memberships
