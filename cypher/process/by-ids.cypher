// The processes with these ids.
UNWIND $ids AS id
MATCH (process:Entity {id: id})
WHERE process:Process
RETURN process.id, process.name
