// What the claims of a dossier are on.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WHERE claim.id STARTS WITH $prefix
RETURN DISTINCT subject.id
