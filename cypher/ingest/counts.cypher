// How many there are of the main things.
CALL () {
  MATCH (state:State) RETURN 'states' AS kind, count(state) AS count
  UNION ALL
  MATCH (event:VoteEvent) RETURN 'vote events' AS kind, count(event) AS count
  UNION ALL
  MATCH ()-[ballot:VOTED]->() RETURN 'ballots' AS kind, count(ballot) AS count
  UNION ALL
  MATCH (claim:Claim) RETURN 'claims' AS kind, count(claim) AS count
}
RETURN kind, count
