// The decisions with these ids.
UNWIND $ids AS id
MATCH (decision:Entity {id: id})
WHERE decision:Decision
RETURN decision.id, decision.name, decision.status
