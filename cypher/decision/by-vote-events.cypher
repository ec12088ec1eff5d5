// The decision that each vote event settled.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[settled:SETTLED_BY]-(decision:Decision)
  WHERE ($valid IS NULL OR ((settled.validFrom IS NULL OR settled.validFrom <= $valid) AND (settled.validTo IS NULL OR settled.validTo > $valid)))
    AND ($recorded IS NULL OR ((settled.recordedFrom IS NULL OR settled.recordedFrom <= $recorded) AND (settled.recordedTo IS NULL OR settled.recordedTo > $recorded)))
  RETURN decision.id AS id
  ORDER BY id
  LIMIT 1
}
RETURN ordinal, id
