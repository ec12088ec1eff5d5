// The ids of the NGOs in their order, from just after $after.
MATCH (ngo:NGO)
WHERE ngo.id > $after
RETURN ngo.id
ORDER BY ngo.id
LIMIT $limit
