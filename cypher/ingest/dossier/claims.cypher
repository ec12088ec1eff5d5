// Writes claims, each with exactly the properties of its row, and what they are about.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
WITH claim, row
MATCH (subject:Entity {id: row.subject})
MERGE (claim)-[:SUBJECT]->(subject)
WITH claim, row
CALL (claim, row) {
  UNWIND row.objects AS id
  MATCH (object:Entity {id: id})
  MERGE (claim)-[:OBJECT]->(object)
}
CALL (claim, row) {
  UNWIND row.about AS id
  MATCH (matter:Entity {id: id})
  MERGE (claim)-[:ABOUT]->(matter)
}
CALL (claim, row) {
  UNWIND row.qualified AS qualifier
  MATCH (entity:Entity {id: qualifier.entity})
  MERGE (claim)-[:QUALIFIED {name: qualifier.name}]->(entity)
}
RETURN count(*) AS written
