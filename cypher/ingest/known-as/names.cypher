// The names that stand in rows of a dataset, whose records begin with $prefix.
MATCH (entity:Entity)-[has:HAS_NAME]->(name:Name)
WHERE has.records[0] STARTS WITH $prefix
RETURN name.id, entity.id AS of, name.text, has.records
