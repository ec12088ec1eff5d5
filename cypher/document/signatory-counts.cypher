// How many signers of each document its sources state: the preferred claim first.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[:SUBJECT]-(claim:Claim {predicate: 'COUNT', polarity: 'AFFIRMED'})
WHERE claim.number IS NOT NULL AND claim.rank <> 'DEPRECATED'
  AND @qualified(claim, 'KIND', 'signers')
  AND @asOf(claim)
WITH ordinal, claim ORDER BY ordinal, claim.rank = 'PREFERRED' DESC, claim.key
RETURN ordinal, collect([claim.number, claim.value, coalesce(claim.openList, false)]) AS found
