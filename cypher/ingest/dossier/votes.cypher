// The last possible day of votes, and whether they are on amendments.
UNWIND $ids AS id
MATCH (event:VoteEvent {id: id})
RETURN event.id, event.latest AS latest, EXISTS { (event)-[:ON]->(:Amendment) } AS amends
