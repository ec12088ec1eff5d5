// Those of these vote events that have an account of the dataset.
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE EXISTS { (event)-[:FROM]->(:Dataset {id: $dataset}) }
RETURN event.id
