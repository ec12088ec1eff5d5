// Writes the names of states; a name that a state no longer has goes, unless a claim or another dataset gives it.
UNWIND $rows AS row
MATCH (state:Entity {id: row.state})
CALL (state, row) {
  MATCH (state)-[has:HAS_NAME]->(name:Name)
  WHERE has.claims IS NULL AND has.records IS NULL AND NOT name.id IN row.ids
  DETACH DELETE name
}
CALL (state, row) {
  UNWIND row.names AS properties
  MERGE (name:Name {id: properties.id})
  SET name = properties
  MERGE (state)-[:HAS_NAME]->(name)
}
RETURN count(*) AS written
