// How many assertions there are of claims that stand.
MATCH (:Assertion)-[:OF]->(claim:Claim)
WHERE @asOf(claim)
RETURN count(*) AS count
