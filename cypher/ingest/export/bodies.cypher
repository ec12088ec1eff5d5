// The bodies with these ids.
UNWIND $ids AS id
MATCH (body:Entity {id: id})
RETURN body.id, body.name
ORDER BY body.id
