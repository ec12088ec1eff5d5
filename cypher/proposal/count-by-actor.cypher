// How much each actor proposed.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(proposed:Entity)
  WHERE @asOf(edge) AND @come(proposed)
} AS count
