// What each of these actors stands for (1) or against (-1), by its positions and by its ballots: a vote for a deletion is against what it deletes.
UNWIND $ids AS id
MATCH (actor:Entity {id: id})
CALL (actor) {
  MATCH (actor)-[edge:SUPPORTS|OPPOSES]->(matter:Entity)
  RETURN matter, edge, CASE WHEN edge:SUPPORTS THEN 1 ELSE -1 END AS side
  UNION ALL
  MATCH (actor)-[edge:SAID_TO_VOTE]->(event:VoteEvent)-[:ON]->(:Amendment)-[bearing:BEARS_ON]->(matter:Entity)
  WHERE edge.choice IN ['FOR', 'AGAINST'] AND bearing.direction <> 0 AND @begun(event) <= $valid
  RETURN matter, edge, CASE edge.choice WHEN 'FOR' THEN bearing.direction ELSE -bearing.direction END AS side
}
WITH id, matter, edge, side
WHERE ($on IS NULL OR matter.id IN $on)
  AND @onDay(edge, $valid)
  AND @known(edge) AND @come(matter)
RETURN id AS actor, matter.id AS on, collect(DISTINCT side) AS sides, collect(edge.claims) AS claims
ORDER BY id, matter.id
