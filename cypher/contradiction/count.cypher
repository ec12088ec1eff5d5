// How many contradictions pass the filters, and have two claims that stand.
MATCH (contradiction:Contradiction)
WHERE contradiction.id > ''
  AND ($aspect IS NULL OR contradiction.aspect = $aspect)
  AND ($kind IS NULL OR contradiction.kind = $kind)
  AND ($keys IS NULL OR contradiction.key IN $keys)
  AND COUNT {
    MATCH (contradiction)-[:BETWEEN]->(claim:Claim)
    WHERE ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
    AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
  } > 1
RETURN count(contradiction)
