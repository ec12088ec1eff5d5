// The runs that have begun and have not ended, of sources that have not finished a later one.
MATCH (run:ImportRun)
WHERE run.finished IS NULL AND NOT EXISTS {
  MATCH (later:ImportRun {source: run.source}) WHERE later.finished > run.started
}
RETURN run.source, max(run.started) AS started
ORDER BY run.source
