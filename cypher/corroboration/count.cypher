// How many corroborations pass the filter, and have a claim that stands.
MATCH (corroboration:Corroboration)
WHERE @come(corroboration)
  AND corroboration.id > ''
  AND ($keys IS NULL OR corroboration.key IN $keys)
  AND ($dossiers IS NULL OR EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE any(dossier IN $dossiers WHERE claim.id STARTS WITH 'urn:caucus:claim:' + dossier + '/')
  })
  AND EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE @asOf(claim)
  }
RETURN count(corroboration) AS count
