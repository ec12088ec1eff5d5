// Takes away nodes with their relationships, so many at once.
MATCH (node:Entity|Claim|Assertion|Quotation|Contradiction|Corroboration|DocumentText|Dataset|Name|FormerId|ImportRun)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS gone
