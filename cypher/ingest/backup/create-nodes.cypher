// Makes nodes as they were, and says by what the database knows each.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN node.id, elementId(node) AS element
