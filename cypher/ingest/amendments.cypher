// Writes amendments of the bulk record, of which the source does not say what they do to the text.
UNWIND $rows AS row
MERGE (motion:Entity {id: row.id})
SET motion += row, motion.effect = 'UNKNOWN'
SET motion:Motion:Matter:Amendment
RETURN count(*) AS written
