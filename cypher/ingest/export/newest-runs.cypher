// The newest finished run of each source for each of its datasets.
MATCH (run:ImportRun)-[:FROM]->(dataset:Dataset)
WHERE run.finished IS NOT NULL
WITH run.source AS source, dataset, run ORDER BY run.finished DESC
WITH source, dataset, collect(run)[0] AS run
RETURN source, run.finished, run.hash, dataset.name, dataset.licence
ORDER BY source, run.finished DESC, dataset.name
