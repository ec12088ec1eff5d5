// The newest import runs, the newest first, each with the datasets that it is from.
MATCH (run:ImportRun)
WHERE run.finished IS NOT NULL
WITH run ORDER BY run.finished DESC LIMIT $limit
RETURN run.source, run.started, run.finished, run.hash, run.created, coalesce(run.joined, 0) AS joined, run.changed, run.unchanged, coalesce(run.rejected, 0) AS rejected,
  [(run)-[:FROM]->(dataset:Dataset) | dataset.id] AS datasets
ORDER BY run.finished DESC
