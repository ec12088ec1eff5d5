// The ids of the corroborations that pass the filter and of which a claim stands, in the order of their ids, between two of them.
MATCH (corroboration:Corroboration)
WHERE @come(corroboration)
  AND corroboration.id > $low AND corroboration.id < $high
  AND ($keys IS NULL OR corroboration.key IN $keys)
  AND ($dossiers IS NULL OR EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE any(dossier IN $dossiers WHERE claim.id STARTS WITH 'urn:caucus:claim:' + dossier + '/')
  })
  AND EXISTS {
    MATCH (corroboration)-[:JOINS]->(claim:Claim)
    WHERE @asOf(claim)
  }
RETURN corroboration.id, corroboration.id AS key
ORDER BY corroboration.id @direction
LIMIT $limit
