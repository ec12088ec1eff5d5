// Those of the entities with these ids that came into the graph after $recorded.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.recordedFrom > $recorded
RETURN entity.id
