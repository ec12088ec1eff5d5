// The ids of the decisions in their order, from just after $after.
MATCH (decision:Decision)
WHERE decision.id > $after
RETURN decision.id
ORDER BY decision.id
LIMIT $limit
