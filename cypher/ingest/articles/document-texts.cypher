// Writes down that the texts of articles have been supplied: the hash, never the text.
UNWIND $rows AS row
MATCH (article:Entity {id: row.article})
MERGE (text:DocumentText {id: row.id})
SET text.sha256 = row.sha256
MERGE (article)-[:HAS_TEXT]->(text)
RETURN count(*) AS written
