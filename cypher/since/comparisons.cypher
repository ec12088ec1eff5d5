// Of each contradiction and corroboration the ids of its claims.
MATCH (comparison:Contradiction|Corroboration)-[:BETWEEN|JOINS]->(claim:Claim)
RETURN comparison.id, comparison:Contradiction AS contradicts, collect(DISTINCT claim.id) AS claims
