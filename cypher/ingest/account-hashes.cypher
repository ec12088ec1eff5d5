// The content hash of every account of a vote event.
MATCH (event:VoteEvent)-[account:FROM]->(dataset:Dataset)
RETURN event.id, dataset.id, account.hash
