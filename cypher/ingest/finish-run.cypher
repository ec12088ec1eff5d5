// Writes down a finished run: from now on it is the version of the data.
MATCH (dataset:Dataset {id: $dataset})
MERGE (run:ImportRun {id: $properties.id})
SET run = $properties
MERGE (run)-[:FROM]->(dataset)
