// The ballots of each state on amendments, newest first: the sparse key costs in proportion to the answer, not to all ballots.
// A marked ballot is more than a row of a dataset: with claims of its own, or with sources that do not all say the same.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.amendmentKey >= $low[ordinal] AND ballot.amendmentKey < $high[ordinal]
    AND @passes(ballot)
    AND @inSpan(event)
    AND @onTopic(event)
    AND @ofBodies(event)
  RETURN ballot
  ORDER BY ballot.amendmentKey DESC
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key) AS keys, collect(ballot.choice) AS choices, collect(@mark(ballot, ballot.key)) AS marked
