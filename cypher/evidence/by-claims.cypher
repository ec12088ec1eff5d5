// Where each claim is written: its assertions' quotations, in the order of document and place.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})<-[:OF]-(assertion:Assertion)-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(document:Entity)
RETURN id, assertion.mode, document.id, coalesce([(document)-[:PUBLISHED_BY]->(publisher) | publisher.name][0], document.name),
  quotation.paragraph, quotation.start, quotation.end, quotation.sha256, quotation.status, quotation.exact, quotation.prefix, quotation.suffix
ORDER BY id, document.id, quotation.start
