// The ballots of a page of vote events in the order of time; what has more than its key and its choice comes with all its properties.
MATCH (event:VoteEvent)
WHERE event.order > $after
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-(state)
  RETURN collect(state.iso3 + ' ' + ballot.key + ' ' + ballot.choice + ' ') AS ballots,
    collect(CASE WHEN size(keys(ballot)) > 2 THEN properties(ballot) END) AS marked
}
RETURN event.order, ballots, marked
ORDER BY event.order
