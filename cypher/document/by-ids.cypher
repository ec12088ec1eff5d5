// The documents with these ids.
UNWIND $ids AS id
MATCH (document:Entity {id: id})
WHERE document:Document
RETURN document.id, document.name, document.kind, document.edtf, document.earliest, document.latest, document.wording
