// Writes resolutions, each with the properties of its row; what others have added to one stays.
UNWIND $rows AS row
MERGE (motion:Entity {id: row.id})
SET motion += row
SET motion:Motion:Resolution
RETURN count(*) AS written
