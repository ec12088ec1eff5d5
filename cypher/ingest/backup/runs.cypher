// Of which sources runs there are, and whether they have finished.
MATCH (run:ImportRun)
RETURN run.source, run.finished IS NOT NULL AS finished
