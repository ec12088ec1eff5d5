// How many signers of each document are named.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[signed:SIGNED]-(:Actor)
  WHERE ($valid IS NULL OR ((signed.validFrom IS NULL OR signed.validFrom <= $valid) AND (signed.validTo IS NULL OR signed.validTo > $valid)))
  AND ($recorded IS NULL OR ((signed.recordedFrom IS NULL OR signed.recordedFrom <= $recorded) AND (signed.recordedTo IS NULL OR signed.recordedTo > $recorded)))
}
