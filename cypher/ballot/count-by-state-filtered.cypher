// How many ballots of each state pass the filters.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key >= $low[ordinal] AND ballot.key < $high[ordinal]
    AND @passes(ballot)
    AND (NOT $resolutions OR ballot.amendmentKey IS NULL)
    AND @inSpan(event)
    AND @onTopic(event)
    AND @ofBodies(event)
  RETURN count(ballot) AS count
}
RETURN ordinal, count
