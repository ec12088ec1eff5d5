// Writes corroborations, each with exactly the properties of its row, and the claims it joins with their origins. What is joined so already is left
// alone: of a hundred claims that say one thing, one more changes one relationship.
UNWIND $rows AS row
MERGE (corroboration:Corroboration {id: row.id})
SET corroboration = row.properties
WITH corroboration, row
CALL (corroboration, row) {
  MATCH (corroboration)-[gone:JOINS]->(claim:Claim)
  WHERE NOT claim.id IN [joined IN row.joins | joined.claim]
  DELETE gone
}
WITH corroboration, row
UNWIND row.joins AS joined
MATCH (claim:Claim {id: joined.claim})
OPTIONAL MATCH (corroboration)-[there:JOINS]->(claim)
WITH corroboration, claim, joined, there
CALL (corroboration, claim, joined, there) {
  WITH * WHERE there IS NULL OR properties(there) <> joined.properties
  MERGE (corroboration)-[joins:JOINS]->(claim)
  SET joins = joined.properties
}
RETURN count(DISTINCT corroboration) AS written
