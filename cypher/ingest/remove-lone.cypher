// Removes groups and bodies to which nothing leads any more.
UNWIND $ids AS id
MATCH (entity:Bloc|Institution {id: id})
WHERE NOT EXISTS { (entity)--() } AND NOT EXISTS { MATCH (event:VoteEvent) WHERE event.body = id }
DELETE entity
