// The content hash of every contradiction and corroboration of a dossier.
MATCH (said:Contradiction|Corroboration)
WHERE said.id STARTS WITH $contradictions OR said.id STARTS WITH $corroborations
RETURN said.id, said.hash
