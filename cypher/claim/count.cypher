// How many claims pass the filters.
MATCH (claim:Claim)
WHERE claim.order > ''
  AND ($keys IS NULL OR claim.key IN $keys)
  AND ($openList IS NULL OR coalesce(claim.openList, false) = $openList)
  AND ($valueKind IS NULL OR claim.valueKind = $valueKind)
  AND ($ruled IS NULL OR (claim.rule IS NOT NULL) = $ruled)
  AND ($inferred IS NULL OR $inferred <> EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.mode <> 'INFERRED' })
  AND ($predicate IS NULL OR claim.predicate = $predicate)
  AND @asOf(claim)
  AND ($contested IS NULL OR $contested = @inConflict(claim))
RETURN count(claim) AS count
