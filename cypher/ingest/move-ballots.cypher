// Gives ballots other keys: their vote event has another date, or is on another kind of motion. By the index, as in remove-ballots.
UNWIND $rows AS row
MATCH ()-[ballot:VOTED]->()
USING INDEX ballot:VOTED(key)
WHERE ballot.key = row.from
SET ballot.key = row.to, ballot.amendmentKey = CASE WHEN row.amendment THEN row.to END
RETURN count(*) AS written
