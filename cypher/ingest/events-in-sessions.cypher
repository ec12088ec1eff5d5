// Puts vote events into the sessions that they were held in, and out of others, where a record has got another symbol.
UNWIND $rows AS row
MATCH (event:Entity {id: row.event})
CALL (row, event) {
  MATCH (event)-[other:IN]->(session:Session)
  WHERE session.id <> row.session
  DELETE other
}
CALL (row, event) {
  MATCH (session:Entity {id: row.session})
  MERGE (event)-[:IN]->(session)
}
RETURN count(*) AS written
