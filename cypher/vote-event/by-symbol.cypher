// The vote events on one text, its paragraphs, amendments and parts: $id itself, and what continues it after a slash or a hyphen.
MATCH (event:Entity)
WHERE event.id = $id OR event.id STARTS WITH $id + '/' OR event.id STARTS WITH $id + '-'
WITH event WHERE event:VoteEvent
  AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND ($topic IS NULL OR EXISTS { (event)-[:FILED_UNDER]->(:Entity {id: $topic}) })
RETURN event.id, event.order
