// The content hash of the last finished run of a source.
MATCH (run:ImportRun {source: $source})
WHERE run.finished IS NOT NULL
RETURN run.hash
ORDER BY run.finished DESC
LIMIT 1
