// Writes entities of a dossier, each with exactly the properties and the labels of its row.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
SET entity = row.properties
SET entity:$(row.labels)
RETURN count(*) AS written
