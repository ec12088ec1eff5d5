// Where each claim is written: its assertions' quotations, in the order of document and place. The document comes along as an article would by its id.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:OF]-(assertion:Assertion)-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(document:Entity)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher)
RETURN id, assertion.mode, quotation.paragraph, quotation.start, quotation.end, quotation.sha256,
  coalesce(quotation.status, 'NOT_SUPPLIED') AS status, quotation.exact, quotation.prefix, quotation.suffix,
  @article(document, publisher) AS article
ORDER BY id, document.id, quotation.start
