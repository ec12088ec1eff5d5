// Removes ballots.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = key
DELETE ballot
