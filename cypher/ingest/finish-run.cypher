// Writes down that a run is finished: from now on the hash in it is the version of the data.
MERGE (run:ImportRun {id: $properties.id})
SET run = $properties
WITH run
UNWIND $datasets AS id
MATCH (dataset:Dataset {id: id})
MERGE (run)-[:FROM]->(dataset)
