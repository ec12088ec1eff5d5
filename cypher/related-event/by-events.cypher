// What each event is related to in time or cause, as claims say it: the claim, whether the event is its subject, the other event, or in words what is none.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (event:Entity {id: $ids[ordinal]})<-[side:SUBJECT|OBJECT]-(claim:Claim {predicate: 'RELATED_EVENT', polarity: 'AFFIRMED'})
WHERE claim.rank <> 'DEPRECATED'
  AND @asOf(claim)
WITH ordinal, event, side, claim ORDER BY ordinal, claim.id
RETURN ordinal, collect([claim.id, type(side) = 'SUBJECT',
  CASE WHEN type(side) = 'SUBJECT' THEN [(claim)-[:OBJECT]->(other) | other.id][0] ELSE [(claim)-[:SUBJECT]->(other) | other.id][0] END,
  claim.value,
  [place IN range(0, coalesce(size(claim.qualifierNames), 0) - 1) WHERE claim.qualifierNames[place] = 'KIND' | claim.qualifierValues[place]][0]]) AS found
