// The contradictions with these ids, each with the ids of its claims.
UNWIND $ids AS id
MATCH (contradiction:Contradiction {id: id})
RETURN contradiction.id, contradiction.key, contradiction.kind, contradiction.aspect, contradiction.reading, contradiction.status,
  COLLECT { MATCH (contradiction)-[between:BETWEEN]->(claim) RETURN claim.id ORDER BY between.order } AS between
