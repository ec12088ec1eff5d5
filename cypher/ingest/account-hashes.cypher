// Every account of a vote event: the record that it is from, and the hash of its content.
MATCH (event:VoteEvent)-[account:FROM]->(dataset:Dataset)
RETURN event.id AS event, dataset.id AS dataset, account.record, account.hash
