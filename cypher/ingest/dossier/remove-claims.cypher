// Removes claims that the files no longer have; their assertions are gone already.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
