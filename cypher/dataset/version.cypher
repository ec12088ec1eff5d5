// The data version as of the import that finished last: the hash of the data, or the id of that import where another followed it at once, or was to.
MATCH (run:ImportRun)
WHERE run.finished IS NOT NULL
RETURN coalesce(run.dataHash, run.id) AS version
ORDER BY run.finished DESC
LIMIT 1
