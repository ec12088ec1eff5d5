// The ballots of each state that pass the filters, newest first: at most $limit per state, from just below its $high.
// A marked ballot is more than a row of a dataset: with claims of its own, or with sources that do not all say the same.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key >= $low[ordinal] AND ballot.key < $high[ordinal]
    AND @passes(ballot)
    AND (NOT $resolutions OR ballot.amendmentKey IS NULL)
    AND @inSpan(event)
    AND @onTopic(event)
    AND @ofBodies(event)
  RETURN ballot
  ORDER BY ballot.key DESC
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key) AS keys, collect(ballot.choice) AS choices, collect(@mark(ballot, ballot.key)) AS marked
