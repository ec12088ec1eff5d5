// Which states made one of these choices at a vote event, those whose ballots we infer among them.
MATCH (:Entity {id: $event})<-[ballot:VOTED]-(state:State)
WHERE ballot.choice IN $choice
RETURN state.id, coalesce(ballot.claims, []) AS claims
ORDER BY state.id
