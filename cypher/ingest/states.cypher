// Writes states, each with exactly the properties of its row.
UNWIND $rows AS row
MERGE (state:Entity {id: row.id})
SET state = row
SET state:Actor:State
RETURN count(*) AS written
