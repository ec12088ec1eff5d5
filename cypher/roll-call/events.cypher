// A page of all vote events in the order of time, with all that is read of their roll calls but the ballots, for which stand the hashes of their accounts.
MATCH (event:VoteEvent)
WHERE event.order > $after
WITH event ORDER BY event.order LIMIT $limit
RETURN event.order, properties(event) AS properties, [(event)-[:ON]->(:Motion)-[:HAS_NAME]->(name:Name) | name.text] AS knownAs,
  [(event)-[:IN|FILED_UNDER]->(target) | target.id] AS targets, [(former:FormerId)-[:IS_NOW]->(event) | former.id] AS formerIds,
  [(event)-[account:FROM]->(dataset:Dataset) | dataset.id + ' ' + account.hash] AS accounts
ORDER BY event.order
