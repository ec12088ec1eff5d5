// How many positions of each actor pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (actor:Entity {id: $ids[ordinal]})-[position:SUPPORTS|OPPOSES]->(matter:Entity)
  WHERE ($types IS NULL OR type(position) IN $types) AND ($on IS NULL OR matter.id = $on)
    AND @overlaps(position)
    AND @asOf(position) AND @come(matter)
} AS count
