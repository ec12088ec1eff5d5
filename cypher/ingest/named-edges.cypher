// Writes relationships that have ids, each with exactly the properties of its row: there may be several of a type between the same ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  MERGE (from)-[edge:$(row.type) {id: row.properties.id}]->(to)
  SET edge = row.properties
}
RETURN count(*) AS written
