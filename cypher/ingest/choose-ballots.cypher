// Gives ballots another choice.
UNWIND $rows AS row
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = row.key
SET ballot.choice = row.choice
