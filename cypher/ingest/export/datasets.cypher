// All datasets that vote events are from.
MATCH (dataset:Dataset)
WHERE EXISTS { (:VoteEvent)-[:FROM]->(dataset) }
RETURN properties(dataset)
ORDER BY dataset.id
