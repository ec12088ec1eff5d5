// Waits until every index can be read.
CALL db.awaitIndexes(300)
