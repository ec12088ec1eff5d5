// The ids of the vote events, newest first, from just below $high.
MATCH (event:VoteEvent)
WHERE event.order >= $low AND event.order < $high
  AND @begunBy(event) AND @recorded(event)
RETURN event.id, event.order AS key
ORDER BY event.order DESC
LIMIT $limit
