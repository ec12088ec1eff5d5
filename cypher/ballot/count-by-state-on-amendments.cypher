// How many ballots of each state on amendments pass the filters.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.amendmentKey >= $low[ordinal] AND ballot.amendmentKey < $high[ordinal]
    AND ($choice IS NULL OR ballot.choice IN $choice)
    AND ($contested IS NULL OR coalesce(ballot.contested, false) = $contested)
    AND ($recorded IS NULL OR ballot.recordedFrom IS NULL OR ballot.recordedFrom <= $recorded)
    AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
    AND ($topic IS NULL OR EXISTS { (event)-[:FILED_UNDER]->(:Entity {id: $topic}) })
  RETURN count(ballot) AS ballots
}
RETURN ordinal, ballots
