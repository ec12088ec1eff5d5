// The vote events on one text, its paragraphs, amendments and parts: $id itself, and what continues it after a hyphen or a slash, the characters
// that stand before 0.
MATCH (event:Entity)
WHERE event.id >= $id AND event.id < $id + '0' AND event:VoteEvent
  AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND ($recorded IS NULL OR event.recordedFrom IS NULL OR event.recordedFrom <= $recorded)
  AND ($topic IS NULL OR EXISTS { (event)-[:FILED_UNDER]->(:Entity {id: $topic}) })
RETURN event.id, event.order
