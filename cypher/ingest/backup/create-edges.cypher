// Makes relationships as they were, each between two nodes by what the database knows them.
UNWIND $rows AS row
CALL (row) {
  MATCH (from) WHERE elementId(from) = row.from
  RETURN from
}
CALL (row) {
  MATCH (to) WHERE elementId(to) = row.to
  RETURN to
}
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN count(*) AS written
