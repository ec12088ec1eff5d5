// All nodes but import runs.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId)
RETURN node.id, labels(node) AS labels, properties(node) AS properties
