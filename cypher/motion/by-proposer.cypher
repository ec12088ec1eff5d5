// The motions that each actor proposed, in the order of their ids: at most $limit per actor, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(motion:Motion)
  WHERE motion.id > $after
    AND @asOf(edge) AND @come(motion)
  RETURN motion
  ORDER BY motion.id
  LIMIT $limit
}
RETURN ordinal, collect([motion.id, motion.id]) AS found
