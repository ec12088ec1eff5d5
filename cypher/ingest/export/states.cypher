// All states with their names.
MATCH (state:State)
RETURN properties(state) AS properties, COLLECT { MATCH (state)-[:HAS_NAME]->(name:Name) RETURN properties(name) ORDER BY name.id } AS names
ORDER BY state.iso3
