// What was found between the claims of a dossier and those of others, and waits for a reading.
MATCH (claim:Claim)<-[:BETWEEN]-(found:Contradiction)
WHERE claim.id STARTS WITH $prefix AND found.id STARTS WITH $across
WITH DISTINCT found
RETURN found.key AS key, found.kind AS kind, found.aspect AS aspect, COLLECT {
  MATCH (found)-[between:BETWEEN]->(claim:Claim)
  RETURN split(split(claim.id, ':')[3], '/')[0] + '/' + claim.key
  ORDER BY between.order
} AS claims
ORDER BY key
