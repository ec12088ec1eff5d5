// The decisions that a dataset has, by the beginning of its records, each with the hash of its content.
MATCH (decision:Decision)
WHERE any(record IN decision.records WHERE record STARTS WITH $prefix)
RETURN decision.id, decision.hash
