// The ids of the assertions of claims that stand, in the order of their ids, from just after $after.
MATCH (assertion:Assertion)-[:OF]->(claim:Claim)
WHERE assertion.id > $after
  AND @asOf(claim)
RETURN assertion.id, assertion.id AS key
ORDER BY assertion.id
LIMIT $limit
