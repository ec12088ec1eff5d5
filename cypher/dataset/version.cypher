// The data version: the import that finished last.
MATCH (run:ImportRun)
WHERE run.finished IS NOT NULL
RETURN run.id
ORDER BY run.finished DESC
LIMIT 1
