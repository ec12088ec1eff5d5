// How many votes each session has.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[edge:IN]-(event:VoteEvent)
  WHERE @asOf(edge) AND @begunBy(event) AND @recorded(event)
} AS count
