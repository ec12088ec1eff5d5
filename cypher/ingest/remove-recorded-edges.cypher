// Takes away what datasets say of motions by edges: who put one forward, and which text it would change. What claims say stays.
UNWIND $ids AS id
MATCH (motion:Entity {id: id})-[edge:PROPOSED|AMENDS]-(:Entity)
WHERE edge.records IS NOT NULL AND edge.claims IS NULL
DELETE edge
