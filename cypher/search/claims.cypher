// A page of all claims, in the order of the ids, by their sentences.
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id, claim.text, claim.validFrom, claim.validTo, claim.recordedFrom, claim.recordedTo
ORDER BY claim.id
LIMIT $limit
