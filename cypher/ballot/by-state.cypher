// The ballots of each state, newest first: at most $limit per state, from just below its $high.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->()
  WHERE ballot.key >= $low[ordinal] AND ballot.key < $high[ordinal]
  RETURN ballot
  ORDER BY ballot.key DESC
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key), collect(ballot.choice)
