// Writes names that claims or rows of a dataset give.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from})
MERGE (name:Name {id: row.name.id})
SET name = row.name
MERGE (entity)-[edge:HAS_NAME]->(name)
SET edge = row.properties
RETURN count(*) AS written
