// All nodes, import runs too.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId|ImportRun)
RETURN node.id, labels(node) AS labels, properties(node) AS properties
