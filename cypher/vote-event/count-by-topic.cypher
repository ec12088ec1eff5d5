// How many vote events filed under a topic pass the filters.
MATCH (event:VoteEvent)-[filed:FILED_UNDER]->()
WHERE filed.key >= $low AND filed.key < $high
  AND @inSpan(event)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND @ofBodies(event)
  AND ($important IS NULL OR event.important = $important)
  AND @recorded(event)
RETURN count(event) AS count
