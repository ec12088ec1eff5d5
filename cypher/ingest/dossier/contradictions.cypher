// Writes contradictions, each with exactly the properties of its row, and the claims it is between in their order.
UNWIND $rows AS row
MERGE (contradiction:Contradiction {id: row.id})
SET contradiction = row.properties
WITH contradiction, row
UNWIND range(0, size(row.between) - 1) AS place
MATCH (claim:Claim {id: row.between[place]})
MERGE (contradiction)-[:BETWEEN {order: place}]->(claim)
RETURN count(DISTINCT contradiction) AS written
