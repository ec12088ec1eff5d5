// The session that each vote event was held in.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})-[edge:IN]->(session:Session)
WHERE @asOf(edge)
RETURN ordinal, min(session.id) AS session
