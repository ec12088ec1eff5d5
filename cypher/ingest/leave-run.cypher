// Writes down that a run goes on no more, though it has not finished: nobody waits for it.
MATCH (run:ImportRun {id: $id})
WHERE run.finished IS NULL
SET run.told = 0
REMOVE run.done, run.total
