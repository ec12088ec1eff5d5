// Gives vote events exactly these properties, puts each on its motion, and keeps the account of a source; a motion that nothing holds any more goes,
// with what datasets say of it.
UNWIND $rows AS row
MATCH (event:Entity {id: row.properties.id})
SET event = row.properties
WITH event, row
MATCH (dataset:Dataset {id: row.dataset})
MERGE (event)-[account:FROM]->(dataset)
SET account = row.account
WITH event, row
MATCH (motion:Motion&Entity {id: row.motion})
MERGE (event)-[:ON]->(motion)
WITH event, motion
MATCH (event)-[on:ON]->(other)
WHERE other <> motion
DELETE on
WITH other
WHERE NOT EXISTS { (other)<-[:ON]-() }
OPTIONAL MATCH (other)-[edge:PROPOSED|AMENDS]-()
WHERE edge.records IS NOT NULL AND edge.claims IS NULL
DELETE edge
WITH DISTINCT other
WHERE NOT EXISTS { (other)--(beside WHERE NOT beside:FormerId) }
DETACH DELETE other
