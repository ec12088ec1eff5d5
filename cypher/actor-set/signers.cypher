// Who signed a text, and whether a source says that there are more.
MATCH (:Entity {id: $text})<-[signed:SIGNED]-(actor:Actor)
WHERE ($valid IS NULL OR ((signed.validFrom IS NULL OR signed.validFrom <= $valid) AND (signed.validTo IS NULL OR signed.validTo > $valid)))
  AND ($recorded IS NULL OR ((signed.recordedFrom IS NULL OR signed.recordedFrom <= $recorded) AND (signed.recordedTo IS NULL OR signed.recordedTo > $recorded)))
RETURN actor.id, coalesce(signed.openList, false)
ORDER BY actor.id
