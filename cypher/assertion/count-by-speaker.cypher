// How many assertions each actor makes.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[:MADE_BY]-(assertion:Assertion)-[:OF]->(claim:Claim)
  WHERE ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
    AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
  RETURN count(assertion) AS assertions
}
RETURN ordinal, assertions
