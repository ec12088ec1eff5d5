// How many motions each actor proposed.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(:Motion)
  WHERE @asOf(edge)
} AS count
