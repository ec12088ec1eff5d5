// The claims about each entity that pass the filters, in the order of their keys: at most $limit per entity, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[role:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
  WHERE claim.order > $after AND ($roles IS NULL OR type(role) IN $roles)
    AND ($predicate IS NULL OR claim.predicate = $predicate)
    AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
    AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
    AND ($contested IS NULL OR $contested = EXISTS {
      MATCH (claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
      WHERE rival <> claim AND conflict.status <> 'REJECTED'
        AND ($valid IS NULL OR ((rival.validFrom IS NULL OR rival.validFrom <= $valid) AND (rival.validTo IS NULL OR rival.validTo > $valid)))
        AND ($recorded IS NULL OR ((rival.recordedFrom IS NULL OR rival.recordedFrom <= $recorded) AND (rival.recordedTo IS NULL OR rival.recordedTo > $recorded)))
    })
  WITH DISTINCT claim
  ORDER BY claim.order
  LIMIT $limit
  RETURN collect([claim.id, claim.order]) AS claims
}
RETURN ordinal, claims
