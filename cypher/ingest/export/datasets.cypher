// All datasets that vote events are from.
MATCH (dataset:Dataset)
WHERE EXISTS { (:VoteEvent)-[:FROM]->(dataset) }
RETURN properties(dataset) AS properties
ORDER BY dataset.id
