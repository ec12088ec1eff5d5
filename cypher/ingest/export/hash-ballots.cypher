// The ballots of a page of vote events in the order of time; what is more than a row of a dataset comes with all its properties.
MATCH (event:VoteEvent)
WHERE event.order > $after
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-(state)
  RETURN collect(state.iso3 + ' ' + ballot.key + ' ' + ballot.choice + ' ' + coalesce(ballot.amendmentKey, '')) AS ballots,
    collect(CASE WHEN ballot.claims IS NOT NULL OR ballot.sources IS NOT NULL THEN properties(ballot) END) AS marked
}
RETURN event.order, ballots, marked
ORDER BY event.order
