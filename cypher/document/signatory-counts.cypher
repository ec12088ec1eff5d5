// How many signers of each document its sources state: the preferred claim first.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[:SUBJECT]-(claim:Claim {predicate: 'COUNT', polarity: 'AFFIRMED'})
WHERE claim.number IS NOT NULL AND claim.rank <> 'DEPRECATED'
  AND any(place IN range(0, size(claim.qualifierNames) - 1)
    WHERE claim.qualifierNames[place] = 'KIND' AND claim.qualifierValues[place] = 'signers')
  AND ($valid IS NULL OR ((claim.validFrom IS NULL OR claim.validFrom <= $valid) AND (claim.validTo IS NULL OR claim.validTo > $valid)))
  AND ($recorded IS NULL OR ((claim.recordedFrom IS NULL OR claim.recordedFrom <= $recorded) AND (claim.recordedTo IS NULL OR claim.recordedTo > $recorded)))
WITH ordinal, claim ORDER BY ordinal, claim.rank = 'PREFERRED' DESC, claim.key
RETURN ordinal, collect([claim.number, claim.value, coalesce(claim.openList, false)])
