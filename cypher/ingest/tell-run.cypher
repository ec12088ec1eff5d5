// Writes down how far a run is that has not ended, and that it goes on: `told` by the clock of the database.
MATCH (run:ImportRun {id: $id})
WHERE run.finished IS NULL
SET run.done = $done, run.total = $total, run.told = timestamp()
