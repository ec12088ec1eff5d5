// Adds ballots to vote events that are there.
UNWIND $rows AS row
MATCH (state:Entity {id: row.state})
CALL (row, state) {
  MATCH (event:Entity {id: row.event})
  CREATE (state)-[:VOTED {
    key: row.key, choice: row.choice, contested: row.contested, sources: row.sources, choices: row.choices,
    amendmentKey: CASE WHEN row.amendment THEN row.key END
  }]->(event)
}
RETURN count(*) AS written
