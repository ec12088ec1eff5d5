// How many motions each actor proposed.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})-[edge:PROPOSED]->(:Motion)
  WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
}
