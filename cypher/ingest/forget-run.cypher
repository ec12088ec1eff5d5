// Forgets a run that has written nothing.
MATCH (run:ImportRun {id: $id})
WHERE run.finished IS NULL
DELETE run
