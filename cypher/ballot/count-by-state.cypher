// How many ballots each state has: its stored degree.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (state:Entity {id: $ids[ordinal]})
RETURN ordinal, COUNT { (state)-[:VOTED]->() } AS count
