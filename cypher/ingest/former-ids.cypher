// Makes ids of before lead to the things that have taken their place.
UNWIND $rows AS row
MATCH (now:Entity {id: row.now})
MERGE (former:FormerId {id: row.former})
WITH former, now
OPTIONAL MATCH (former)-[before:IS_NOW]->(other WHERE other <> now)
DELETE before
MERGE (former)-[:IS_NOW]->(now)
RETURN count(*) AS written
