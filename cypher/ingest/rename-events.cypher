// Gives vote events the ids of their present symbols, and motions too that nothing else was voted on by the name of before; the ids of before lead to
// them.
UNWIND $rows AS row
MATCH (event:Entity {id: row.from})
SET event.id = row.to
MERGE (former:FormerId {id: row.from})
MERGE (former)-[:IS_NOW]->(event)
WITH event, row
CALL (event, row) {
  MATCH (event)-[:ON]->(motion:Motion {id: row.motionFrom})
  WHERE NOT EXISTS { (motion)<-[:ON]-(other WHERE other <> event) } AND NOT EXISTS { (:Entity {id: row.motionTo}) }
  SET motion.id = row.motionTo
  MERGE (former:FormerId {id: row.motionFrom})
  MERGE (former)-[:IS_NOW]->(motion)
}
RETURN count(*) AS written
