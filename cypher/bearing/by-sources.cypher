// What each motion, text or topic bears on: the matter, the direction and the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})-[bears:BEARS_ON]->(matter:Entity)
WHERE ($valid IS NULL OR ((bears.validFrom IS NULL OR bears.validFrom <= $valid) AND (bears.validTo IS NULL OR bears.validTo > $valid)))
  AND ($recorded IS NULL OR ((bears.recordedFrom IS NULL OR bears.recordedFrom <= $recorded) AND (bears.recordedTo IS NULL OR bears.recordedTo > $recorded)))
WITH ordinal, bears, matter ORDER BY ordinal, matter.id
RETURN ordinal, collect([matter.id, coalesce(bears.direction, 0), coalesce(bears.claims, [])])
