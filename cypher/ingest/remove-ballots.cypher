// Removes ballots, each found by its key: the plan may be made while there are none yet, where a scan looks as cheap.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
USING INDEX ballot:VOTED(key)
WHERE ballot.key = key
DELETE ballot
