// What each of these actors stands for (1) or against (-1), by its positions and by its ballots: a vote for a deletion is against what it deletes.
UNWIND $ids AS id
MATCH (actor:Entity {id: id})
CALL (actor) {
  MATCH (actor)-[edge:SUPPORTS|OPPOSES]->(matter:Entity)
  RETURN matter, edge, CASE WHEN edge:SUPPORTS THEN 1 ELSE -1 END AS side
  UNION ALL
  MATCH (actor)-[edge:SAID_TO_VOTE]->(event:VoteEvent)-[:ON]->(:Amendment)-[bearing:BEARS_ON]->(matter:Entity)
  WHERE edge.choice IN ['FOR', 'AGAINST'] AND bearing.direction <> 0 AND coalesce(event.earliest, event.latest) <= $valid
  RETURN matter, edge, CASE edge.choice WHEN 'FOR' THEN bearing.direction ELSE -bearing.direction END AS side
}
WITH id, matter, edge, side
WHERE ($on IS NULL OR matter.id IN $on)
  AND (edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN id, matter.id, collect(DISTINCT side), collect(edge.claims)
ORDER BY id, matter.id
