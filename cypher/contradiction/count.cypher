// How many contradictions pass the filters, and have two claims that stand.
MATCH (contradiction:Contradiction)
WHERE @come(contradiction)
  AND contradiction.id > ''
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
RETURN count(contradiction) AS count
