// Writes corroborations, each with exactly the properties of its row, and the claims it joins with their origins.
UNWIND $rows AS row
MERGE (corroboration:Corroboration {id: row.id})
SET corroboration = row.properties
WITH corroboration, row
UNWIND row.joins AS joined
MATCH (claim:Claim {id: joined.claim})
MERGE (corroboration)-[joins:JOINS]->(claim)
SET joins = joined.properties
RETURN count(DISTINCT corroboration) AS written
