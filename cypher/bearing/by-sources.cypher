// What each motion, text or topic bears on: the matter, the direction and the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})-[bears:BEARS_ON]->(matter:Entity)
WHERE @asOf(bears) AND @come(matter)
WITH ordinal, bears, matter ORDER BY ordinal, matter.id
RETURN ordinal, collect([matter.id, coalesce(bears.direction, 0), coalesce(bears.claims, [])]) AS found
