// How many there are of the main things: all from the store of counts but the contested ballots, which are few and have an index.
CALL () {
  MATCH (state:State) RETURN 'states' AS kind, count(state) AS count
  UNION ALL
  MATCH (event:VoteEvent) RETURN 'voteEvents' AS kind, count(event) AS count
  UNION ALL
  MATCH ()-[ballot:VOTED]->() RETURN 'ballots' AS kind, count(ballot) AS count
  UNION ALL
  MATCH ()-[ballot:VOTED]->() WHERE ballot.contested = true RETURN 'contestedBallots' AS kind, count(ballot) AS count
  UNION ALL
  MATCH (claim:Claim) RETURN 'claims' AS kind, count(claim) AS count
}
RETURN kind, count
