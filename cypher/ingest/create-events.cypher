// Creates vote events on motions that are there.
MATCH (dataset:Dataset {id: $dataset})
UNWIND $rows AS row
MATCH (motion:Motion&Entity {id: row.motion})
CREATE (event:Entity:VoteEvent)-[:ON]->(motion)
SET event = row.properties
CREATE (event)-[:FROM]->(dataset)
