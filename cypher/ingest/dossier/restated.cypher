// What two or more dossiers say alike, among the claims of a dossier and those others: each claim with where it comes from, that is the agency through
// which it came, else where it was said, else who published it. What a curator has joined already is left out.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.id STARTS WITH $prefix
  RETURN claim
  UNION
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
WITH claim.fingerprint AS fingerprint, collect(claim) AS claims
WHERE any(claim IN claims WHERE split(claim.id, '/')[0] <> split(claims[0].id, '/')[0])
WITH fingerprint, claims, claims[0] AS first
WHERE NOT EXISTS {
  MATCH (first)<-[:JOINS]-(joined:Corroboration)
  WHERE NOT joined.id STARTS WITH $across AND all(claim IN claims WHERE EXISTS { (joined)-[:JOINS]->(claim) })
}
UNWIND claims AS claim
RETURN fingerprint, claim.id AS claim, claim.text AS text, head(COLLECT {
  MATCH (claim)<-[:OF]-(assertion:Assertion)
  OPTIONAL MATCH (assertion)-[:VIA {order: 0}]->(agency:Entity)
  OPTIONAL MATCH (assertion)-[:AT]->(venue:Publisher)
  OPTIONAL MATCH (assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(:Entity)-[:PUBLISHED_BY]->(publisher:Entity)
  WITH coalesce(agency.name, venue.name, publisher.name) AS origin
  WHERE origin IS NOT NULL
  RETURN origin
  ORDER BY origin
}) AS origin
ORDER BY fingerprint, claim
