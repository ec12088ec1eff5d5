// A page of all vote events in the order of time, each with what every state did, "FRA FOR GBR ABSTAIN": one text is read in a quarter of the time of two lists. No analysis counts the votes of a dossier, which are no whole roll calls.
MATCH (event:VoteEvent)
WHERE event.order > $after
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-(state)
  WITH collect(state.iso3 + ' ' + ballot.choice) AS ballots, collect(CASE WHEN ballot.contested THEN state.iso3 END) AS contestedBallots,
    collect(CASE WHEN @oneSided(ballot) THEN state.iso3 END) AS oneSidedBallots
  RETURN reduce(text = '', ballot IN ballots | text + ballot + ' ') AS ballots, contestedBallots, oneSidedBallots
}
WITH event, ballots, contestedBallots, oneSidedBallots, EXISTS { (event)-[:FROM]->(:Dataset) } AS whole
RETURN event.order, event.id, event.name, [(event)-[:ON]->(motion:Motion)-[:HAS_NAME]->(name:Name) | name.text] AS knownAs, event.earliest, event.latest, coalesce(event.body, '') AS body, coalesce(event.session, 0) AS session,
  [(event)-[:IN]->(session:Session) | session.id][0] AS heldIn, event.scope, [(event)-[:FILED_UNDER]->(topic) | topic.id] AS topics,
  event.important, event.result, coalesce(event.contested, false) AS contested, contestedBallots, oneSidedBallots,
  COLLECT { MATCH (former:FormerId)-[:IS_NOW]->(event) WHERE NOT EXISTS { (:Entity {id: former.id}) } RETURN former.id } AS formerIds, event.series,
  CASE WHEN coalesce(event.recorded, false) THEN null ELSE [event.for, event.against, event.abstain] END AS stated,
  event.recordedFrom, NOT whole OR event.repeatOf IS NOT NULL OR coalesce(event.broken, false) AS leftOut, ballots
ORDER BY event.order
