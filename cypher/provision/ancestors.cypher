// The way up from each provision to its treaty, nearest first.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH way = (:Entity {id: $ids[ordinal]})-[:PART_OF*1..8]->(above:Entity)
WHERE all(edge IN relationships(way) WHERE @asOf(edge))
WITH ordinal, above, min(length(way)) AS steps ORDER BY ordinal, steps
RETURN ordinal, collect(above.id) AS found
