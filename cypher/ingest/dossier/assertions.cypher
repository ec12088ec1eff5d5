// Writes assertions of claims: who makes them, in which capacity, through whom, and where.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MERGE (assertion:Assertion {id: row.properties.id})
SET assertion = row.properties
MERGE (assertion)-[:OF]->(claim)
WITH assertion, row
CALL (assertion, row) {
  MATCH (maker:Entity {id: row.madeBy})
  MERGE (assertion)-[:MADE_BY]->(maker)
}
CALL (assertion, row) {
  UNWIND row.capacity AS id
  MATCH (role:Entity {id: id})
  MERGE (assertion)-[:IN_CAPACITY]->(role)
}
CALL (assertion, row) {
  UNWIND range(0, size(row.via) - 1) AS place
  MATCH (actor:Entity {id: row.via[place]})
  MERGE (assertion)-[:VIA {order: place}]->(actor)
}
CALL (assertion, row) {
  UNWIND row.at AS id
  MATCH (venue:Entity {id: id})
  MERGE (assertion)-[:AT]->(venue)
}
RETURN count(*) AS written
