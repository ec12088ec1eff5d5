// The vote events on one text, its paragraphs, amendments and parts: $id itself, and what continues it after a hyphen or a slash, the characters
// that stand before 0; and the one that has taken the place of $id.
CALL () {
  MATCH (event:Entity)
  WHERE event.id >= $id AND event.id < $id + '0' AND event:VoteEvent
  RETURN event
  UNION
  MATCH (:FormerId {id: $id})-[:IS_NOW]->(event:VoteEvent)
  WHERE NOT EXISTS { (:Entity {id: $id}) }
  RETURN event
}
WITH event
WHERE @inSpan(event)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND @ofBodies(event)
  AND ($important IS NULL OR event.important = $important)
  AND @recorded(event)
  AND @onTopic(event)
RETURN event.id, event.order AS key
