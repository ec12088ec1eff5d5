// All states with their names, without those that another table or a dossier has said: whoever reads the file would say them too.
MATCH (state:State)
RETURN properties(state) AS properties, COLLECT { MATCH (state)-[has:HAS_NAME]->(name:Name) WHERE has.records IS NULL AND has.claims IS NULL RETURN properties(name) ORDER BY name.id } AS names
ORDER BY state.iso3
