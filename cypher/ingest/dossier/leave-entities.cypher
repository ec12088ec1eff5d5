// Takes entities that a dossier defined, and defines no more, out of the graph, with their texts and the ids of before that lead to them; one that others speak of stays, and
// has no home any more.
MATCH (entity:Entity {home: $dossier})
WHERE NOT entity.id IN $ids
REMOVE entity.home, entity.hash
WITH entity
WHERE NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|ABOUT|QUALIFIED]-(:Claim) } AND NOT EXISTS { (entity)<-[:MADE_BY|IN_CAPACITY|VIA|AT]-(:Assertion) }
  AND NOT EXISTS { (entity)<-[:IN]-(:Quotation) } AND NOT EXISTS { (entity)--(:Entity) }
OPTIONAL MATCH (former:FormerId)-[:IS_NOW]->(entity)
OPTIONAL MATCH (entity)-[:HAS_TEXT]->(text:DocumentText)
WHERE COUNT { (text)<-[:HAS_TEXT]-() } = 1
DETACH DELETE former, text, entity
