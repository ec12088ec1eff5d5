// How many ballots of each state in datasets lie between its $low and its $high.
UNWIND range(0, size($low) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key > $low[ordinal] AND ballot.key < $high[ordinal] AND ballot.claims IS NULL
    AND @inSpan(event)
    AND @begunBy(event)
} AS count
