// The provisions with these ids, each with the way up to its treaty (nearest first) and its parts.
UNWIND $ids AS id
MATCH (provision:Entity {id: id})
WHERE provision:Provision
RETURN provision.id, provision.name, provision.number,
  COLLECT { MATCH way = (provision)-[:PART_OF*1..8]->(above) RETURN above.id ORDER BY length(way) },
  COLLECT { MATCH (provision)<-[:PART_OF]-(part:Provision) RETURN part.id ORDER BY part.id }
