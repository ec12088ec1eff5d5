// The ids of the vote events, newest first, from just below $high; a date counts by its earliest day, or the latest where there is no earliest.
MATCH (event:VoteEvent)
WHERE event.order >= $low AND event.order < $high
  AND ($from IS NULL OR coalesce(event.earliest, event.latest) >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) <= $to)
  AND ($scope IS NULL OR event.scope IN $scope)
  AND ($recorded IS NULL OR event.recordedFrom IS NULL OR event.recordedFrom <= $recorded)
RETURN event.id, event.order
ORDER BY event.order DESC
LIMIT $limit
