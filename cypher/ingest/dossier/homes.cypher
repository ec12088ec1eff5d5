// What there is of these entities already, and which dossier is the home of each.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id, properties(entity) AS properties
