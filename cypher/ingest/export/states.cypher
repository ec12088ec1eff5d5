// All states with their names.
MATCH (state:State)
RETURN properties(state) AS properties, COLLECT { MATCH (state)-[has:HAS_NAME]->(name:Name) WHERE has.records IS NULL RETURN properties(name) ORDER BY name.id } AS names
ORDER BY state.iso3
