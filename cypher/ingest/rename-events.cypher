// Gives vote events other ids: their record has come under another symbol.
UNWIND $rows AS row
MATCH (event:Entity {id: row.from})
WHERE event:VoteEvent
SET event.id = row.to
RETURN count(*) AS written
