// The ids of the vote events filed under a topic, newest first, from just below $high: read in order from the key of the relationship.
MATCH (event:VoteEvent)-[filed:FILED_UNDER]->()
WHERE filed.key >= $low AND filed.key < $high
  AND @inSpan(event)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND @ofBodies(event)
  AND ($important IS NULL OR event.important = $important)
  AND @recorded(event)
RETURN event.id, filed.key
ORDER BY filed.key DESC
LIMIT $limit
