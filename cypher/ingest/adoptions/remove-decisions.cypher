// Removes decisions, and the text of one where nothing else holds it.
UNWIND $ids AS id
MATCH (decision:Entity {id: id})
WHERE decision:Decision
OPTIONAL MATCH (decision)-[:ON]->(text:Resolution)
DETACH DELETE decision
WITH DISTINCT text
WHERE text IS NOT NULL AND NOT EXISTS { (text)--() }
DELETE text
