// The content hash of every corroboration that was found between dossiers and joins a claim of this one, or of those others.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.id STARTS WITH $prefix
  RETURN claim
  UNION
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
MATCH (claim)<-[:JOINS]-(said:Corroboration)
WHERE left(said.id, size($across)) = $across
RETURN DISTINCT said.id, said.hash
