// Removes contradictions and corroborations that the files no longer have.
MATCH (said:Contradiction|Corroboration)
WHERE said.id IN $ids
DETACH DELETE said
