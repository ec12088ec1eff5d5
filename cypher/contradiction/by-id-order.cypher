// The ids of the contradictions that pass the filters and of which two claims stand, in the order of their ids, between two of them.
MATCH (contradiction:Contradiction)
WHERE @come(contradiction)
  AND contradiction.id > $low AND contradiction.id < $high
  AND ($aspect IS NULL OR contradiction.aspect IN $aspect)
  AND ($kind IS NULL OR contradiction.kind IN $kind)
  AND ($keys IS NULL OR contradiction.key IN $keys)
  AND ($dossiers IS NULL OR EXISTS {
    MATCH (contradiction)-[:BETWEEN]->(claim:Claim)
    WHERE any(dossier IN $dossiers WHERE claim.id STARTS WITH 'urn:caucus:claim:' + dossier + '/')
  })
  AND COUNT {
    MATCH (contradiction)-[:BETWEEN]->(claim:Claim)
    WHERE @asOf(claim)
  } > 1
RETURN contradiction.id, contradiction.id AS key
ORDER BY contradiction.id @direction
LIMIT $limit
