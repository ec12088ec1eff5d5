// Takes texts away from articles that are now known by another text, with what was found in them.
MATCH (article:Article)-[has:HAS_TEXT]->(text:DocumentText)
WHERE text.sha256 <> article.sha256
DELETE has
WITH article, text
CALL (article) {
  MATCH (article)<-[:IN]-(quotation:Quotation)
  REMOVE quotation.status, quotation.exact, quotation.prefix, quotation.suffix
}
WITH text
WHERE NOT EXISTS { (text)<-[:HAS_TEXT]-() }
DELETE text
