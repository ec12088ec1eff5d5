// How many claims about each entity pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[role:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
  WHERE ($roles IS NULL OR type(role) IN $roles)
    AND ($predicate IS NULL OR claim.predicate = $predicate)
    AND @asOf(claim)
    AND ($contested IS NULL OR $contested = @inConflict(claim))
  RETURN count(DISTINCT claim) AS count
}
RETURN ordinal, count
