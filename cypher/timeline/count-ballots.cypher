// How many ballots of each state in datasets lie between its $low and its $high.
UNWIND range(0, size($low) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key > $low[ordinal] AND ballot.key < $high[ordinal] AND ballot.claims IS NULL
    AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
    AND ($valid IS NULL OR coalesce(event.earliest, event.latest) <= $valid)
}
