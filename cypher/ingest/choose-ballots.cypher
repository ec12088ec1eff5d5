// Gives ballots a choice, and what the sources say where they do not all say it. By the index, as in remove-ballots.
UNWIND $rows AS row
MATCH ()-[ballot:VOTED]->()
USING INDEX ballot:VOTED(key)
WHERE ballot.key = row.key
SET ballot.choice = row.choice, ballot.contested = row.contested, ballot.sources = row.sources, ballot.choices = row.choices
RETURN count(*) AS written
