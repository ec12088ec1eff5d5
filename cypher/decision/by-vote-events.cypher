// The decision that each vote event settled.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[settled:SETTLED_BY]-(decision:Decision)
  WHERE @asOf(settled)
  RETURN decision.id AS id
  ORDER BY id
  LIMIT 1
}
RETURN ordinal, id
