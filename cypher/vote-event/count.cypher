// How many vote events pass the filters.
MATCH (event:VoteEvent)
WHERE event.order >= $low AND event.order < $high
  AND @inSpan(event)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND @ofBodies(event)
  AND ($important IS NULL OR event.important = $important)
  AND @recorded(event)
RETURN count(event) AS count
