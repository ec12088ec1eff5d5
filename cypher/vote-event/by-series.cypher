// The votes of each series, oldest first: at most $limit per series, from just after $after.
UNWIND range(0, size($keys) - 1) AS ordinal
CALL (ordinal) {
  MATCH (event:VoteEvent {series: $keys[ordinal]})
  WHERE event.order > $after
    AND @begunBy(event) AND @recorded(event)
  RETURN event
  ORDER BY event.order
  LIMIT $limit
}
RETURN ordinal, collect([event.id, event.order]) AS found
