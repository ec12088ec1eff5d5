// The assertions that each actor makes, in the order of their claims: at most $limit per actor, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[:MADE_BY]-(assertion:Assertion)-[:OF]->(claim:Claim)
  WITH assertion, claim, claim.order + '|' + assertion.id AS place
  WHERE place > $after
    AND @asOf(claim) AND @come(assertion)
  WITH assertion, place
  ORDER BY place
  LIMIT $limit
  RETURN collect([assertion.id, place]) AS found
}
RETURN ordinal, found
