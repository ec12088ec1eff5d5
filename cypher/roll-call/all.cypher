// A page of all roll calls in the order of time, each with what every state did, "FRA FOR GBR ABSTAIN": one text is read in a quarter of the time of two lists. The votes of a dossier are no whole roll calls.
MATCH (event:VoteEvent)
WHERE event.order > $after AND EXISTS { (event)-[:FROM]->(:Dataset) }
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-(state)
  WITH collect(state.iso3 + ' ' + ballot.choice) AS ballots
  RETURN reduce(text = '', ballot IN ballots | text + ballot + ' ') AS ballots
}
RETURN event.order, event.id, event.earliest, event.latest, event.body, event.session, event.scope, COLLECT { MATCH (event)-[:FILED_UNDER]->(topic) RETURN topic.id } AS topics,
  event.important, event.repeatOf IS NOT NULL OR coalesce(event.broken, false) AS leftOut, ballots
ORDER BY event.order
