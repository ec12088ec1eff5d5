// All states with their names.
MATCH (state:State)
RETURN properties(state), COLLECT { MATCH (state)-[:HAS_NAME]->(name:Name) RETURN properties(name) ORDER BY name.id }
ORDER BY state.iso3
