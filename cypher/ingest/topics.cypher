// Writes topics. What a dossier says of one besides stays, so that the order of imports does not matter.
UNWIND $rows AS row
MERGE (topic:Entity {id: row.id})
SET topic += row
SET topic:Matter:Topic
RETURN count(*) AS written
