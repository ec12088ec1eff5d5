// How many claims pass the filters.
MATCH (claim:Claim)
WHERE claim.order > ''
  AND ($keys IS NULL OR claim.key IN $keys)
  AND ($openList IS NULL OR coalesce(claim.openList, false) = $openList)
  AND ($valueKind IS NULL OR claim.valueKind = $valueKind)
  AND ($ruled IS NULL OR (claim.rule IS NOT NULL) = $ruled)
  AND ($inferred IS NULL OR $inferred <> EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.mode <> 'INFERRED' })
  AND ($predicate IS NULL OR claim.predicate = $predicate)
  AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
  AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
  AND ($contested IS NULL OR $contested = EXISTS {
    MATCH (claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
    WHERE rival <> claim AND conflict.status <> 'REJECTED'
      AND ($valid IS NULL OR ((rival.validFrom IS NULL OR rival.validFrom <= $valid) AND (rival.validTo IS NULL OR rival.validTo > $valid)))
      AND ($recorded IS NULL OR ((rival.recordedFrom IS NULL OR rival.recordedFrom <= $recorded) AND (rival.recordedTo IS NULL OR rival.recordedTo > $recorded)))
  })
RETURN count(claim)
