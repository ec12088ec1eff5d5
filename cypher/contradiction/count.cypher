// How many contradictions pass the filters, and have two claims that stand.
MATCH (contradiction:Contradiction)
WHERE @come(contradiction)
  AND contradiction.id > ''
  AND ($aspect IS NULL OR contradiction.aspect = $aspect)
  AND ($kind IS NULL OR contradiction.kind = $kind)
  AND ($keys IS NULL OR contradiction.key IN $keys)
  AND COUNT {
    MATCH (contradiction)-[:BETWEEN]->(claim:Claim)
    WHERE @asOf(claim)
  } > 1
RETURN count(contradiction) AS count
