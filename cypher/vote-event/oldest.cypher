// The ids of the vote events, oldest first, from just above $low; a date counts by its earliest day, or the latest where there is no earliest.
MATCH (event:VoteEvent)
WHERE event.order > $low AND event.order < $high
  AND @inSpan(event)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND @ofBodies(event)
  AND ($important IS NULL OR event.important = $important)
  AND @recorded(event)
RETURN event.id, event.order AS key
ORDER BY event.order
LIMIT $limit
