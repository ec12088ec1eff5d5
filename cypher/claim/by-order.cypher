// The ids of the claims that pass the filters, in the order of their keys, from just after $after, each with its day. One is contested while it stands in a conflict
// with another that stands.
MATCH (claim:Claim)
WHERE claim.order > $after
  AND ($keys IS NULL OR claim.key IN $keys)
  AND ($openList IS NULL OR coalesce(claim.openList, false) = $openList)
  AND ($valueKind IS NULL OR claim.valueKind = $valueKind)
  AND ($ruled IS NULL OR (claim.rule IS NOT NULL) = $ruled)
  AND ($inferred IS NULL OR $inferred <> EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.mode <> 'INFERRED' })
  AND ($predicate IS NULL OR claim.predicate = $predicate)
  AND @asOf(claim)
  AND ($contested IS NULL OR $contested = @inConflict(claim))
RETURN claim.id, claim.order AS key, coalesce(claim.latest, claim.earliest) AS day
ORDER BY claim.order
LIMIT $limit
