// The relationships that claims of a dossier stand behind: they begin at what a claim is about, or at who makes it.
MATCH (claim:Claim)
WHERE claim.id STARTS WITH $prefix
CALL (claim) {
  MATCH (claim)-[:SUBJECT|OBJECT]->(source)
  RETURN source
  UNION
  MATCH (claim)<-[:OF]-(:Assertion)-[:MADE_BY]->(source)
  RETURN source
}
WITH DISTINCT source
MATCH (source)-[edge]->(target)
WHERE edge.claims IS NOT NULL AND edge.claims[0] STARTS WITH $prefix
RETURN type(edge) AS type, source.id AS from, target.id AS to, properties(edge) AS properties
