// How many corroborations pass the filter, and have a claim that stands.
MATCH (corroboration:Corroboration)
WHERE corroboration.id > ''
  AND ($keys IS NULL OR corroboration.key IN $keys)
  AND EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
    AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
  }
RETURN count(corroboration)
