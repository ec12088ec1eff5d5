// The quotations from these articles, with the keys of the claims that they stand behind and what has been found of them.
UNWIND $articles AS id
MATCH (article:Entity {id: id})<-[:IN]-(quotation:Quotation)
WHERE quotation.start IS NOT NULL
RETURN id AS article, quotation.id, quotation.start, quotation.end, quotation.sha256,
  COLLECT { MATCH (quotation)<-[:EVIDENCED_BY]-(:Assertion)-[:OF]->(claim:Claim) RETURN DISTINCT claim.key ORDER BY claim.key } AS claims,
  [quotation.status, quotation.exact, quotation.prefix, quotation.suffix] AS anchored
ORDER BY article, quotation.start, quotation.end
