// What stands around each claim: others that say the same, contradictions with others, whether one is a conflict, and corroborations.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (claim:Claim {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (other:Claim {fingerprint: claim.fingerprint})
    WHERE other <> claim
      AND @asOf(other)
    RETURN other.id ORDER BY other.order
  } AS restatements,
  COLLECT {
    MATCH (claim)<-[:BETWEEN]-(contradiction:Contradiction)
    WHERE EXISTS {
      MATCH (contradiction)-[:BETWEEN]->(other:Claim)
      WHERE other <> claim
        AND @asOf(other)
    }
    RETURN contradiction.id ORDER BY contradiction.id
  } AS contradictions,
  @inConflict(claim) AS contested,
  COLLECT { MATCH (claim)<-[:JOINS]-(corroboration:Corroboration) RETURN DISTINCT corroboration.id ORDER BY corroboration.id } AS corroborations
