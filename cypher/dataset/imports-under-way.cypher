// The imports that have begun and not ended, and have told of themselves within $silent milliseconds, the oldest first.
MATCH (run:ImportRun)
WHERE run.finished IS NULL AND run.told > timestamp() - $silent
RETURN run.source, run.started, run.done, run.total
ORDER BY run.started, run.source
