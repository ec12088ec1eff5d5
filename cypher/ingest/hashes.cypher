// The content hash of each node with one of these ids that has one.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.hash IS NOT NULL
RETURN entity.id, entity.hash
