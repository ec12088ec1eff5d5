// The relationships that claims of a dossier, and those others, can stand behind: they begin at what a claim is about, or at who makes it.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.id STARTS WITH $prefix
  RETURN claim
  UNION
  UNWIND $others AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
CALL (claim) {
  MATCH (claim)-[:SUBJECT|OBJECT]->(source)
  RETURN source
  UNION
  MATCH (claim)<-[:OF]-(:Assertion)-[:MADE_BY]->(source)
  RETURN source
}
WITH DISTINCT source
MATCH (source)-[edge]->(target)
WHERE edge.claims IS NOT NULL
RETURN type(edge) AS type, source.id AS from, target.id AS to, properties(edge) AS properties
