// Writes what claims are to each other in a contradiction.
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
CALL (row, from) {
  MATCH (to:Claim {id: row.to})
  MERGE (from)-[link:$(row.kind) {contradiction: row.properties.contradiction}]->(to)
  SET link = row.properties
}
RETURN count(*) AS written
