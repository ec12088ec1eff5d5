// The amendments with these ids, each with the ids of its few neighbours.
UNWIND $ids AS id
MATCH (amendment:Entity {id: id})
WHERE amendment:Amendment
RETURN amendment.id, amendment.name, amendment.symbol, amendment.effect,
  COLLECT { MATCH (amendment)<-[:PROPOSED]-(actor) RETURN actor.id ORDER BY actor.id },
  COLLECT { MATCH (amendment)<-[:ON]-(event:VoteEvent) RETURN event.id ORDER BY event.order },
  COLLECT { MATCH (amendment)-[:AMENDS]->(provision) RETURN provision.id ORDER BY provision.id },
  [(amendment)-[:PART_OF]->(whole) | whole.id][0],
  COLLECT { MATCH (amendment)<-[:PART_OF]-(part) RETURN part.id ORDER BY part.id },
  [(claim:Claim)-[:SUBJECT]->(amendment) | claim.id]
