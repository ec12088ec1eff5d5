// The ballots of each state in datasets, in the order of time: at most $limit per state, between its $low and its $high. What claims say of ballots is not among them.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key > $low[ordinal] AND ballot.key < $high[ordinal] AND ballot.claims IS NULL
    AND @inSpan(event)
    AND @begunBy(event)
  RETURN ballot
  ORDER BY ballot.key @direction
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key) AS keys, collect(ballot.choice) AS choices, collect(@mark(ballot, ballot.key)) AS marked
