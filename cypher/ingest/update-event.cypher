// Gives a vote event exactly these properties, and puts it on this motion; a motion that nothing holds any more goes.
MATCH (event:Entity {id: $id})
SET event = $properties
WITH event
MATCH (motion:Entity {id: $motion})
MERGE (event)-[:ON]->(motion)
WITH event, motion
MATCH (event)-[on:ON]->(other)
WHERE other <> motion
DELETE on
WITH other
WHERE NOT EXISTS { (other)--() }
DELETE other
