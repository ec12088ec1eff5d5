// The nodes of a simple kind with these ids: a name and a kind.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id, entity.name, entity.kind
