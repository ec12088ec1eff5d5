// Removes quotations that no assertion holds.
MATCH (quotation:Quotation)
WHERE NOT EXISTS { (quotation)<-[:EVIDENCED_BY]-() }
DETACH DELETE quotation
