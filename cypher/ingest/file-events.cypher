// Files vote events under topics.
UNWIND $rows AS row
MATCH (event:Entity {id: row.event})
CALL (row, event) {
  MATCH (topic:Entity {id: row.topic})
  CREATE (event)-[:FILED_UNDER {key: row.key}]->(topic)
}
RETURN count(*) AS written
