// The ballots of a page of vote events in the order of time, with all that they have.
MATCH (event:VoteEvent)
WHERE event.order > $after
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-(state)
  RETURN collect([state.id, properties(ballot)]) AS ballots
}
RETURN event.order, event.id, ballots
ORDER BY event.order
