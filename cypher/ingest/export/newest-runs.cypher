// The newest finished run of each source, with its dataset.
MATCH (run:ImportRun)-[:FROM]->(dataset:Dataset)
WHERE run.finished IS NOT NULL
WITH run, dataset ORDER BY run.finished DESC
WITH run.source AS source, collect([run, dataset])[0] AS newest
WITH source, newest[0] AS run, newest[1] AS dataset
RETURN source, run.finished, run.hash, dataset.name, dataset.licence
ORDER BY source
