// All nodes but import runs, in the order of their ids, from just after $after.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId)
WHERE node.id > $after
RETURN node.id, labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
LIMIT $limit
