// What stands around each decision: its accounts (claims of which one subject has one value), the preferred ones first, what it is on, the vote
// that settled it, contradictions of its accounts with others, and whether one is a conflict.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (decision:Entity {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.predicate IN $predicates
      AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
      AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
    RETURN claim.id
    ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.order
  },
  COLLECT {
    MATCH (decision)-[on:ON]->(matter:Entity)
    WHERE ($valid IS NULL OR ((on.validFrom IS NULL OR on.validFrom <= $valid) AND (on.validTo IS NULL OR on.validTo > $valid)))
      AND ($recorded IS NULL OR ((on.recordedFrom IS NULL OR on.recordedFrom <= $recorded) AND (on.recordedTo IS NULL OR on.recordedTo > $recorded)))
    RETURN matter.id ORDER BY matter.id LIMIT 1
  },
  COLLECT {
    MATCH (decision)-[settled:SETTLED_BY]->(event:VoteEvent)
    WHERE ($valid IS NULL OR ((settled.validFrom IS NULL OR settled.validFrom <= $valid) AND (settled.validTo IS NULL OR settled.validTo > $valid)))
      AND ($recorded IS NULL OR ((settled.recordedFrom IS NULL OR settled.recordedFrom <= $recorded) AND (settled.recordedTo IS NULL OR settled.recordedTo > $recorded)))
    RETURN event.id ORDER BY event.id LIMIT 1
  },
  COLLECT {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)<-[:BETWEEN]-(contradiction:Contradiction)
    WHERE claim.predicate IN $predicates
      AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
      AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
      AND EXISTS {
        MATCH (contradiction)-[:BETWEEN]->(other:Claim)
        WHERE other <> claim
          AND ($valid IS NULL OR ((other.validFrom IS NULL OR other.validFrom <= $valid) AND (other.validTo IS NULL OR other.validTo > $valid)))
          AND ($recorded IS NULL OR ((other.recordedFrom IS NULL OR other.recordedFrom <= $recorded) AND (other.recordedTo IS NULL OR other.recordedTo > $recorded)))
      }
    RETURN DISTINCT contradiction.id ORDER BY contradiction.id
  },
  EXISTS {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.predicate IN $predicates
      AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
      AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
      AND EXISTS {
        MATCH (claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
        WHERE rival <> claim AND conflict.status <> 'REJECTED'
          AND ($valid IS NULL OR ((rival.validFrom IS NULL OR rival.validFrom <= $valid) AND (rival.validTo IS NULL OR rival.validTo > $valid)))
          AND ($recorded IS NULL OR ((rival.recordedFrom IS NULL OR rival.recordedFrom <= $recorded) AND (rival.recordedTo IS NULL OR rival.recordedTo > $recorded)))
      }
  }
