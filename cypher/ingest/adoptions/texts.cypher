// Writes adopted texts, each with the properties of its row; of one that was voted on, the votes say what it is.
UNWIND $rows AS row
MERGE (text:Entity {id: row.id})
SET text:Motion:Resolution
WITH text, row, EXISTS { (text)<-[:ON]-(:VoteEvent) } AS voted
SET text += CASE WHEN voted THEN {} ELSE row END
RETURN count(*) AS written
