// How many vote events pass the filters.
MATCH (event:VoteEvent)
WHERE event.order >= $low AND event.order < $high
  AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND ($recorded IS NULL OR event.recordedFrom IS NULL OR event.recordedFrom <= $recorded)
RETURN count(event)
