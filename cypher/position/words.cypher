// What each claim says in our words, and where it was said.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.text, [(claim)<-[:OF]-(:Assertion)-[:AT]->(venue:Entity) | venue.id][0] AS venue
