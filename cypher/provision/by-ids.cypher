// The provisions with these ids.
UNWIND $ids AS id
MATCH (provision:Entity {id: id})
WHERE provision:Provision
RETURN provision.id, provision.name, provision.number
