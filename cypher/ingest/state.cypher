// Writes the states whose content has changed, each exactly as its row says.
UNWIND $rows AS row
MERGE (state:Entity {id: row.id})
SET state = row, state:Actor:State
