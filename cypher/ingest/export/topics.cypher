// All topics that vote events are filed under.
MATCH (topic:Topic)
WHERE EXISTS { (:VoteEvent)-[:FILED_UNDER]->(topic) }
RETURN topic.id, topic.name
ORDER BY topic.id
