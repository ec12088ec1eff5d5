// Amendments that are not yet tied to the text that they would change: one of which the symbol is established, and whose key that of the amendment continues.
MATCH (event:VoteEvent)-[:ON]->(amendment:Amendment)
WHERE amendment.symbol IS NOT NULL AND event.records IS NOT NULL
WITH amendment, event.records AS records, split(replace(amendment.id, ':amendment:', ':resolution:'), '/') AS parts
ORDER BY event.order
WITH amendment, parts[0] + '/' + parts[1] + '/' + parts[2] AS id, collect(records)[0] AS records
MATCH (text:Entity {id: id})
WHERE text:Resolution AND NOT EXISTS { (amendment)-[:AMENDS]->(text) }
RETURN amendment.id AS amendment, text.id AS amended, records
