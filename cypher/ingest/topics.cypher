// Writes topics, each with exactly the properties of its row.
UNWIND $rows AS row
MERGE (topic:Entity {id: row.id})
SET topic = row
SET topic:Matter:Topic
RETURN count(*) AS written
