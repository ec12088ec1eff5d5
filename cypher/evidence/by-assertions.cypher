// Where each assertion is written, in the order of document and place. The document comes along as an article would by its id.
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(document:Entity)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher)
RETURN id, assertion.mode, quotation.paragraph, quotation.start, quotation.end, quotation.sha256,
  quotation.status, quotation.exact, quotation.prefix, quotation.suffix,
  [document.id, document.name, document.edtf, document.earliest, document.latest, document.wording,
    EXISTS { (document)-[:HAS_TEXT]->(:DocumentText) }, publisher.id, publisher.name, publisher.kind]
ORDER BY id, document.id, quotation.start
