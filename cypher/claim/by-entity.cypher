// The claims about each entity that pass the filters, in the order of their keys: at most $limit per entity, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[role:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
  WHERE claim.order > $after AND ($roles IS NULL OR type(role) IN $roles)
    AND ($predicate IS NULL OR claim.predicate = $predicate)
    AND @asOf(claim)
    AND ($contested IS NULL OR $contested = @inConflict(claim))
  WITH DISTINCT claim
  ORDER BY claim.order
  LIMIT $limit
  RETURN collect([claim.id, claim.order]) AS found
}
RETURN ordinal, found
