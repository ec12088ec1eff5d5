// The ids of all topics by name.
MATCH (topic:Topic)
RETURN topic.id
ORDER BY topic.name, topic.id
