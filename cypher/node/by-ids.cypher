// The nodes of a type with these ids.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE node:@label
RETURN @columns
