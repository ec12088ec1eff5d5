// All relationships but ballots of a page of nodes, in the order of the nodes' ids; a last row stands for the end of the page.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
OPTIONAL MATCH (node)-[edge:!VOTED]->(target)
RETURN node.id AS from, type(edge) AS type, target.id AS to, coalesce(properties(edge), {}) AS properties
ORDER BY node.id
