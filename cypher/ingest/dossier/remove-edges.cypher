// Removes relationships that no claim stands behind any more, with names that nothing else has.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:$(row.type)]->(to {id: row.to})
WHERE edge.claims IS NOT NULL AND (row.id = edge.id OR row.id IS NULL AND edge.id IS NULL)
DELETE edge
WITH to
WHERE to:Name AND NOT EXISTS { (to)--() }
DELETE to
