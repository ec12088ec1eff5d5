// How many motions each actor proposed.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT { (:Entity {id: $ids[ordinal]})-[:PROPOSED]->(:Motion) }
