// The motions that each actor proposed, in the order of their ids: at most $limit per actor, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(motion:Motion)
  WHERE motion.id > $after
    AND ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
  RETURN motion
  ORDER BY motion.id
  LIMIT $limit
}
RETURN ordinal, collect(motion.id)
