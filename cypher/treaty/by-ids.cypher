// The treaties with these ids.
UNWIND $ids AS id
MATCH (treaty:Entity {id: id})
WHERE treaty:Treaty
RETURN treaty.id, treaty.name, treaty.kind, treaty.edtf, treaty.earliest, treaty.latest, treaty.wording
