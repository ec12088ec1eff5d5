// A run that is written down takes its turn, by the clock of the database: whoever is written down after that has a later one.
MATCH (run:ImportRun {id: $id})
SET run.turn = timestamp()
