// The ballots of each state on amendments, newest first: the sparse key costs in proportion to the answer, not to all ballots.
// A marked ballot is more than a row of a dataset: with claims of its own, or with sources that do not all say the same.
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
  RETURN ballot
  ORDER BY ballot.amendmentKey DESC
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key), collect(ballot.choice), collect(CASE
  WHEN ballot.claims IS NOT NULL OR ballot.sources IS NOT NULL
  THEN [ballot.key, ballot.inferred, ballot.rule, ballot.contested, ballot.claims, ballot.sources, ballot.choices] END)
