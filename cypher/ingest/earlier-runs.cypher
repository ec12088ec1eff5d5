// The runs that began before this one, have not ended, and have told of themselves within $silent milliseconds, the oldest first.
MATCH (run:ImportRun)
WHERE run.finished IS NULL AND run.id <> $id
  AND (run.started < $started OR run.started = $started AND run.id < $id)
  AND coalesce(run.told, datetime(run.started).epochMillis) > timestamp() - $silent
RETURN run.source, run.started, coalesce(run.process, '') AS process
ORDER BY run.started, run.id
