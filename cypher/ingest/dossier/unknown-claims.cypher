// Those of these ids that no claim has.
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Claim {id: id}) }
RETURN id
