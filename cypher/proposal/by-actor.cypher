// What each actor proposed, in the order of their ids: at most $limit per actor, between two ids.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(proposed:Entity)
  WHERE proposed.id > $low AND proposed.id < $high
    AND @asOf(edge) AND @come(proposed)
  RETURN proposed
  ORDER BY proposed.id @direction
  LIMIT $limit
}
RETURN ordinal, collect([proposed.id, proposed.id]) AS found
