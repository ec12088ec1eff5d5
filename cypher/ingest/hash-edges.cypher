// All relationships but ballots and those of import runs.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId)
MATCH (node)-[edge:!VOTED]->(target)
RETURN node.id AS from, type(edge) AS type, target.id AS to, properties(edge) AS properties
