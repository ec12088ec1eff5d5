// Removes vote events with their ballots. What is said of one besides is said of the vote event that has its record now, and its id leads to that
// one; so with a motion that nothing holds any more.
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
MERGE (former:FormerId {id: row.from})
MERGE (former)-[:IS_NOW]->(now)
WITH event, now
OPTIONAL MATCH (event)-[:ON]->(motion:Motion)
DETACH DELETE event
WITH now, motion
WHERE motion IS NOT NULL AND NOT EXISTS { (motion)--(beside WHERE NOT beside:FormerId) }
MATCH (now)-[:ON]->(present:Motion)
MERGE (former:FormerId {id: motion.id})
MERGE (former)-[:IS_NOW]->(present)
WITH motion, present
CALL (motion, present) {
  MATCH (motion)<-[:IS_NOW]-(older:FormerId)
  CREATE (older)-[:IS_NOW]->(present)
}
DETACH DELETE motion
