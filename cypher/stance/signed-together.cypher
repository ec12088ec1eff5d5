// What two actors have both signed.
MATCH (:Entity {id: $a})-[one:SIGNED]->(text:Entity)
WHERE ($valid IS NULL OR ((one.validFrom IS NULL OR one.validFrom <= $valid) AND (one.validTo IS NULL OR one.validTo > $valid)))
  AND ($recorded IS NULL OR one.recordedFrom IS NULL OR one.recordedFrom <= $recorded)
MATCH (text)<-[other:SIGNED]-(:Entity {id: $b})
WHERE ($valid IS NULL OR ((other.validFrom IS NULL OR other.validFrom <= $valid) AND (other.validTo IS NULL OR other.validTo > $valid)))
  AND ($recorded IS NULL OR other.recordedFrom IS NULL OR other.recordedFrom <= $recorded)
RETURN DISTINCT text.id
ORDER BY text.id
