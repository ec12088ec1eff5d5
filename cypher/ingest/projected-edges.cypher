// The relationships that claims of a dossier stand behind.
MATCH (claim:Claim)
WHERE claim.id STARTS WITH $prefix
MATCH (claim)-[:SUBJECT]->(subject)
WITH DISTINCT subject
MATCH (subject)-[edge]->(target)
WHERE edge.claims IS NOT NULL AND edge.claims[0] STARTS WITH $prefix
RETURN type(edge), subject.id, target.id, properties(edge)
