// Creates vote events on motions that are there, each with the account of its source.
MATCH (dataset:Dataset {id: $dataset})
UNWIND $rows AS row
MATCH (motion:Motion&Entity {id: row.motion})
CREATE (event:Entity:VoteEvent)-[:ON]->(motion)
SET event = row.properties
CREATE (event)-[account:FROM]->(dataset)
SET account = row.account
RETURN count(*) AS written
