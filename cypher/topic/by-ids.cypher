// The topics with these ids.
UNWIND $ids AS id
MATCH (topic:Entity {id: id})
WHERE topic:Topic
RETURN topic.id, topic.name, topic.kind
