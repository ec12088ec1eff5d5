// The content hash of every contradiction that was found between dossiers and is of a claim of this one, or of those others.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.id STARTS WITH $prefix
  RETURN claim
  UNION
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
MATCH (claim)<-[:BETWEEN]-(said:Contradiction)
WHERE left(said.id, size($across)) = $across
RETURN DISTINCT said.id, said.hash
