// How many ballots of each state on amendments pass the filters.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.amendmentKey >= $low[ordinal] AND ballot.amendmentKey < $high[ordinal]
    AND @passes(ballot)
    AND @inSpan(event)
    AND @onTopic(event)
    AND @ofBodies(event)
  RETURN count(ballot) AS count
}
RETURN ordinal, count
