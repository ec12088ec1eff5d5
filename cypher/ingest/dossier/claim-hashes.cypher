// The content hash of every claim of a dossier.
MATCH (claim:Claim)
WHERE claim.id STARTS WITH $prefix
RETURN claim.id, claim.hash
