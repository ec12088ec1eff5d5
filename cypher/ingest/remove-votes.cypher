// Removes vote events with their ballots; a motion that nothing holds any more goes too, with what datasets say of it.
UNWIND $ids AS id
MATCH (event:Entity&VoteEvent {id: id})
OPTIONAL MATCH (event)-[:ON]->(motion:Motion)
DETACH DELETE event
WITH DISTINCT motion
WHERE motion IS NOT NULL AND NOT EXISTS { (motion)<-[:ON]-() }
OPTIONAL MATCH (motion)-[edge:PROPOSED|AMENDS]-()
WHERE edge.records IS NOT NULL AND edge.claims IS NULL
DELETE edge
WITH DISTINCT motion
WHERE NOT EXISTS { (motion)--(beside WHERE NOT beside:FormerId) }
DETACH DELETE motion
