// Of each assertion the id of its claim, and of the texts in which it is written.
MATCH (assertion:Assertion)-[:OF]->(claim:Claim)
RETURN assertion.id, claim.id AS claim, [(assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(text:Entity) | text.id] AS texts
