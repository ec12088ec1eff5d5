// What each actor proposed, in the order of their ids: at most $limit per actor, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(proposed:Entity)
  WHERE proposed.id > $after
    AND @asOf(edge) AND @come(proposed)
  RETURN proposed
  ORDER BY proposed.id
  LIMIT $limit
}
RETURN ordinal, collect([proposed.id, proposed.id]) AS found
