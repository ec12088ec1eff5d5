// Writes amendments of the bulk record, each with the properties of its row; what others have added to one stays.
UNWIND $rows AS row
MERGE (motion:Entity {id: row.id})
SET motion += row
SET motion:Motion:Matter:Amendment
RETURN count(*) AS written
