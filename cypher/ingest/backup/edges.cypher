// All relationships but ballots.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId|ImportRun)
MATCH (node)-[edge:!VOTED]->(target)
RETURN node.id AS from, type(edge) AS type, target.id AS to, properties(edge) AS properties
