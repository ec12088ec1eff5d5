// What stands around each claim: others that say the same, contradictions with others, whether one is a conflict, and corroborations.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (claim:Claim {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (other:Claim {fingerprint: claim.fingerprint})
    WHERE other <> claim
      AND ($valid IS NULL OR ((other.validFrom IS NULL OR other.validFrom <= $valid) AND (other.validTo IS NULL OR other.validTo > $valid)))
      AND ($recorded IS NULL OR ((other.recordedFrom IS NULL OR other.recordedFrom <= $recorded) AND (other.recordedTo IS NULL OR other.recordedTo > $recorded)))
    RETURN other.id ORDER BY other.order
  },
  COLLECT {
    MATCH (claim)<-[:BETWEEN]-(contradiction:Contradiction)
    WHERE EXISTS {
      MATCH (contradiction)-[:BETWEEN]->(other:Claim)
      WHERE other <> claim
        AND ($valid IS NULL OR ((other.validFrom IS NULL OR other.validFrom <= $valid) AND (other.validTo IS NULL OR other.validTo > $valid)))
        AND ($recorded IS NULL OR ((other.recordedFrom IS NULL OR other.recordedFrom <= $recorded) AND (other.recordedTo IS NULL OR other.recordedTo > $recorded)))
    }
    RETURN contradiction.id ORDER BY contradiction.id
  },
  EXISTS {
    MATCH (claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
    WHERE rival <> claim AND conflict.status <> 'REJECTED'
      AND ($valid IS NULL OR ((rival.validFrom IS NULL OR rival.validFrom <= $valid) AND (rival.validTo IS NULL OR rival.validTo > $valid)))
      AND ($recorded IS NULL OR ((rival.recordedFrom IS NULL OR rival.recordedFrom <= $recorded) AND (rival.recordedTo IS NULL OR rival.recordedTo > $recorded)))
  },
  COLLECT { MATCH (claim)<-[:JOINS]-(corroboration:Corroboration) RETURN DISTINCT corroboration.id ORDER BY corroboration.id }
