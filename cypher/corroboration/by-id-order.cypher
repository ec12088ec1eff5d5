// The ids of the corroborations that pass the filter and of which a claim stands, in the order of their ids, from just after $after.
MATCH (corroboration:Corroboration)
WHERE corroboration.id > $after
  AND ($keys IS NULL OR corroboration.key IN $keys)
  AND EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
    AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
  }
RETURN corroboration.id
ORDER BY corroboration.id
LIMIT $limit
