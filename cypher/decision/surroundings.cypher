// What stands around each decision: its accounts (claims of which one subject has one value), the preferred ones first, what it is on, the vote
// that settled it, contradictions of its accounts with others, and whether one is a conflict.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (decision:Entity {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.predicate IN $predicates
      AND @asOf(claim)
    RETURN claim.id
    ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.order
  } AS accounts,
  COLLECT {
    MATCH (decision)-[on:ON]->(matter:Entity)
    WHERE @asOf(on)
    RETURN matter.id ORDER BY matter.id LIMIT 1
  }[0] AS on,
  COLLECT {
    MATCH (decision)-[settled:SETTLED_BY]->(event:VoteEvent)
    WHERE @asOf(settled)
    RETURN event.id ORDER BY event.id LIMIT 1
  }[0] AS settledBy,
  COLLECT {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)<-[:BETWEEN]-(contradiction:Contradiction)
    WHERE claim.predicate IN $predicates
      AND @asOf(claim)
      AND EXISTS {
        MATCH (contradiction)-[:BETWEEN]->(other:Claim)
        WHERE other <> claim
          AND @asOf(other)
      }
    RETURN DISTINCT contradiction.id ORDER BY contradiction.id
  } AS contradictions,
  EXISTS {
    MATCH (decision)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.predicate IN $predicates
      AND @asOf(claim)
      AND @inConflict(claim)
  } AS contested
