// The ballots of each state in datasets, oldest first: at most $limit per state, from just above its $low. What claims say of ballots is not among them.
UNWIND range(0, size($low) - 1) AS ordinal
CALL (ordinal) {
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.key > $low[ordinal] AND ballot.key < $high[ordinal] AND ballot.claims IS NULL
    AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
    AND ($valid IS NULL OR coalesce(event.earliest, event.latest) <= $valid)
  RETURN ballot
  ORDER BY ballot.key
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key), collect(ballot.choice), collect(CASE
  WHEN ballot.sources IS NOT NULL
  THEN [ballot.key, ballot.inferred, ballot.rule, ballot.contested, ballot.claims, ballot.sources, ballot.choices] END)
