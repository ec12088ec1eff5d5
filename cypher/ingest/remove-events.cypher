// Removes vote events with their ballots. What is said of one besides is said of the vote event that has its record now; a motion that nothing
// holds any more goes.
UNWIND $rows AS row
MATCH (event:Entity&VoteEvent {id: row.from})
CALL (row) {
  MATCH (now:Entity&VoteEvent {id: row.to})
  RETURN now
}
CALL (event, now) {
  MATCH (event)-[edge]->(other)
  WHERE NOT type(edge) IN ['ON', 'FROM', 'FILED_UNDER', 'IN']
  WITH now, other, edge, type(edge) AS type, properties(edge) AS properties
  DELETE edge
  CREATE (now)-[moved:$(type)]->(other)
  SET moved = properties
}
CALL (event, now) {
  MATCH (event)<-[edge]-(other)
  WHERE type(edge) <> 'VOTED'
  WITH now, other, edge, type(edge) AS type, properties(edge) AS properties
  DELETE edge
  CREATE (now)<-[moved:$(type)]-(other)
  SET moved = properties
}
OPTIONAL MATCH (event)-[:ON]->(motion:Motion)
DETACH DELETE event
WITH motion
WHERE motion IS NOT NULL AND NOT EXISTS { (motion)--() }
DELETE motion
