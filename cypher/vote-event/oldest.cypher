// The ids of the vote events, oldest first, from just above $low.
MATCH (event:VoteEvent)
WHERE event.order > $low AND event.order < $high
  AND @begunBy(event) AND @recorded(event)
RETURN event.id, event.order AS key
ORDER BY event.order
LIMIT $limit
