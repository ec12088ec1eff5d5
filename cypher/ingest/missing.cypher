// Those of these ids that no entity has.
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
