// What bears on each topic or provision: the motion, text or topic, the direction and the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[bears:BEARS_ON]-(source:Entity)
WHERE ($valid IS NULL OR ((bears.validFrom IS NULL OR bears.validFrom <= $valid) AND (bears.validTo IS NULL OR bears.validTo > $valid)))
  AND ($recorded IS NULL OR ((bears.recordedFrom IS NULL OR bears.recordedFrom <= $recorded) AND (bears.recordedTo IS NULL OR bears.recordedTo > $recorded)))
WITH ordinal, bears, source ORDER BY ordinal, source.id
RETURN ordinal, collect([source.id, coalesce(bears.direction, 0), coalesce(bears.claims, [])])
