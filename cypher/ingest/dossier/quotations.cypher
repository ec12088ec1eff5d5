// Writes the places where assertions are written; a place that is there already keeps what was found at it.
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.assertion})
CALL (row, assertion) {
  MATCH (document:Entity {id: row.document})
  MERGE (quotation:Quotation {id: row.properties.id})
  ON CREATE SET quotation = row.properties
  MERGE (quotation)-[:IN]->(document)
  MERGE (assertion)-[:EVIDENCED_BY]->(quotation)
}
RETURN count(*) AS written
