// The ids of a page of the vote events that datasets have accounts of, in the order of their ids, whose id begins so.
MATCH (event:Entity)
WHERE event.id STARTS WITH $prefix AND event.id > $after AND event:VoteEvent AND EXISTS { (event)-[:FROM]->(:Dataset) }
RETURN event.id
ORDER BY event.id
LIMIT $limit
