// The ballots about which sources differ: what counts of them depends on the ranking of sources too.
MATCH ()-[ballot:VOTED]->()
WHERE ballot.contested = true
RETURN ballot.key, ballot.choice
