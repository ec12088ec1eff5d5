// The runs that took their turn before this one, or are about to take it, have not ended, and have told of themselves within $silent milliseconds, the oldest first.
MATCH (own:ImportRun {id: $id})
CALL (own) {
  MATCH (run:ImportRun)
  WHERE run.finished IS NULL AND run.id <> own.id
    AND (run.turn IS NULL OR run.turn < own.turn OR run.turn = own.turn AND run.id < own.id)
    AND coalesce(run.told, datetime(run.started).epochMillis) > timestamp() - $silent
  RETURN run
}
RETURN run.source, run.started, coalesce(run.process, '') AS process, run.turn IS NOT NULL AS turned
ORDER BY run.turn, run.started, run.id
