// What curators of other dossiers have listed of these claims: contradictions with the ids of all their claims, without those that are found between dossiers.
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:BETWEEN]-(contradiction:Contradiction)
WHERE NOT contradiction.id STARTS WITH $prefix AND NOT contradiction.id STARTS WITH $across
WITH DISTINCT contradiction
RETURN contradiction.kind AS kind, contradiction.aspect AS aspect, contradiction.status AS status,
  [(contradiction)-[:BETWEEN]->(claim:Claim) | claim.id] AS claims
