// Removes a dataset that says nothing any more, and the runs that brought it; a run that brought another one too is known by its files no longer.
MATCH (dataset:Dataset {id: $dataset})
OPTIONAL MATCH (run:ImportRun)-[:FROM]->(dataset)
WITH dataset, collect(run) AS runs
DETACH DELETE dataset
WITH runs
UNWIND runs AS run
SET run.hash = ''
WITH run
WHERE NOT EXISTS { (run)-[:FROM]->(:Dataset) }
DETACH DELETE run
