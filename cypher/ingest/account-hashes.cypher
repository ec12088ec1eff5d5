// The content hash of every account of a vote event.
MATCH (event:VoteEvent)-[account:FROM]->(dataset:Dataset)
RETURN event.id AS event, dataset.id AS dataset, account.hash
