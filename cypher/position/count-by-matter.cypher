// How many positions on each matter pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (matter:Entity {id: $ids[ordinal]})<-[position:SUPPORTS|OPPOSES]-(actor:Entity)
  WHERE ($types IS NULL OR type(position) IN $types)
    AND @overlaps(position)
    AND @asOf(position) AND @come(matter)
} AS count
