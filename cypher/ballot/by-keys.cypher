// The ballots with these keys, each with its marks where it is more than a row of a dataset.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = key AND @recorded(ballot)
RETURN ballot.key, ballot.choice, @mark(ballot, ballot.key) AS mark
