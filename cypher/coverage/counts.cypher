// How many vote events that had been held are imprecise, doubtful, lost or repeated, how many ballots are contested, and how many groups are open.
CALL () {
  MATCH (event:VoteEvent)
  WHERE @begunBy(event) AND @recorded(event)
  WITH count(CASE WHEN coalesce(event.earliest, '') <> event.latest THEN 1 END) AS undated, count(event.doubtful) AS doubtful,
    count(event.broken) AS broken, count(event.repeatOf) AS repeated
  UNWIND [['undatedVoteEvents', undated], ['doubtfulVoteEvents', doubtful], ['brokenVoteEvents', broken], ['repeatedVoteEvents', repeated]] AS row
  RETURN row[0] AS kind, row[1] AS count
  UNION ALL
  MATCH ()-[ballot:VOTED]->(event:VoteEvent)
  WHERE ballot.contested = true AND @begunBy(event) AND @recorded(ballot)
  RETURN 'contestedBallots' AS kind, count(ballot) AS count
  UNION ALL
  MATCH (group:Group)
  WHERE @recorded(group)
  RETURN 'unnamedGroups' AS kind, count(group) AS count
}
RETURN kind, count
