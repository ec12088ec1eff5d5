// The ids of the vote events of which claims count the votes: their ballots need not all be named.
MATCH (claim:Claim)-[:SUBJECT]->(event:VoteEvent)
WHERE claim.predicate = 'COUNT'
  AND @asOf(claim)
RETURN DISTINCT event.id
ORDER BY event.id
