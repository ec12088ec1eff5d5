// Writes sessions of bodies that are not there yet.
UNWIND $rows AS row
MERGE (session:Entity {id: row.id})
ON CREATE SET session = row, session:Session
RETURN count(*) AS written
