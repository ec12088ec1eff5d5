// The ids of the vote events of which claims count the votes: their ballots need not all be named.
MATCH (claim:Claim)-[:SUBJECT]->(event:VoteEvent)
WHERE claim.predicate = 'COUNT'
  AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
  AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
RETURN DISTINCT event.id
ORDER BY event.id
