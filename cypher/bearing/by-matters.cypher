// What bears on each topic or provision: the motion, text or topic, the direction and the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[bears:BEARS_ON]-(source:Entity)
WHERE @asOf(bears) AND @come(source)
WITH ordinal, bears, source ORDER BY ordinal, source.id
RETURN ordinal, collect([source.id, coalesce(bears.direction, 0), coalesce(bears.claims, [])]) AS found
