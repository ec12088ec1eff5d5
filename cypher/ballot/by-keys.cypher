// The ballots with these keys.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = key
RETURN ballot.key, ballot.choice
