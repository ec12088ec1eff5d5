// The content hash of every account of a vote event, and of which records it is.
MATCH (event:VoteEvent)-[account:FROM]->(dataset:Dataset)
RETURN event.id AS event, dataset.id AS dataset, coalesce(account.record, '') AS record,
  coalesce(account.parts, []) AS parts, account.hash
