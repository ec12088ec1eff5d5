// Clears claims for being written again: their assertions and relationships go, with quotations that nothing else holds.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[link:SUBJECT|OBJECT|ABOUT|QUALIFIED]->()
  DELETE link
}
CALL (claim) {
  MATCH (claim)<-[:OF]-(assertion:Assertion)
  OPTIONAL MATCH (assertion)-[:EVIDENCED_BY]->(quotation:Quotation)
  WITH assertion, collect(quotation) AS quotations
  DETACH DELETE assertion
  WITH quotations
  UNWIND quotations AS quotation
  WITH DISTINCT quotation
  WHERE NOT EXISTS { (quotation)<-[:EVIDENCED_BY]-() }
  DETACH DELETE quotation
}
