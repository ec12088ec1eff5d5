// The corroborations with these ids, each with its origins: a row for each origin and claim.
UNWIND $ids AS id
MATCH (corroboration:Corroboration {id: id})
RETURN corroboration.id, corroboration.key, corroboration.statement,
  COLLECT {
    MATCH (corroboration)-[joins:JOINS]->(claim:Claim)
    RETURN [joins.origin, joins.independence, claim.id] ORDER BY joins.order, claim.order
  } AS joins
