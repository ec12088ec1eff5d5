// The votes of each session, oldest first: at most $limit per session, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[edge:IN]-(event:VoteEvent)
  WHERE event.order > $after
    AND @asOf(edge) AND @begunBy(event) AND @recorded(event)
  RETURN event
  ORDER BY event.order
  LIMIT $limit
}
RETURN ordinal, collect([event.id, event.order]) AS found
