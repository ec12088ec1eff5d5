// How many motions each actor proposed.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(motion:Motion)
  WHERE @asOf(edge) AND @come(motion)
} AS count
