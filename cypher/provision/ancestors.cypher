// The way up from each provision to its treaty, nearest first.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH way = (:Entity {id: $ids[ordinal]})-[:PART_OF*1..8]->(above:Entity)
WHERE all(edge IN relationships(way) WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded))))
WITH ordinal, above, min(length(way)) AS steps ORDER BY ordinal, steps
RETURN ordinal, collect(above.id)
