// Writes relationships that claims stand behind, each with exactly the properties of its row.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  MERGE (from)-[edge:$(row.type)]->(to)
  SET edge = row.properties
}
RETURN count(*) AS written
