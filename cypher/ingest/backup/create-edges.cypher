// Makes relationships as they were, each between two nodes by what the database knows them.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
WITH row, from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN count(*) AS written
