// The topics with these ids, each with the ids of the broader and the narrower ones.
UNWIND $ids AS id
MATCH (topic:Entity {id: id})
WHERE topic:Topic
RETURN topic.id, topic.name, topic.kind,
  COLLECT { MATCH (topic)<-[:NARROWER]-(broader) RETURN broader.id ORDER BY broader.id },
  COLLECT { MATCH (topic)-[:NARROWER]->(narrower) RETURN narrower.id ORDER BY narrower.id }
