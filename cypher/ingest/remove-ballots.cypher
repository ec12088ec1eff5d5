// Removes ballots of a vote event.
MATCH (:Entity {id: $id})<-[ballot:VOTED]-()
WHERE ballot.key IN $keys
DELETE ballot
