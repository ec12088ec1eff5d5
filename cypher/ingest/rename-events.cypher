// Gives vote events the ids of their present symbols, and motions too that nothing else was voted on by the name of before.
UNWIND $rows AS row
MATCH (event:Entity {id: row.from})
SET event.id = row.to
WITH event, row
CALL (event, row) {
  MATCH (event)-[:ON]->(motion:Motion {id: row.motionFrom})
  WHERE NOT EXISTS { (motion)<-[:ON]-(other WHERE other <> event) } AND NOT EXISTS { (:Entity {id: row.motionTo}) }
  SET motion.id = row.motionTo
}
RETURN count(*) AS written
