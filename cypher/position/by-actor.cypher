// The positions of each actor that pass the filters, in the order of their first days, undated ones as of $undated: at most $limit per actor, between two keys.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (actor:Entity {id: $ids[ordinal]})-[position:SUPPORTS|OPPOSES]->(matter:Entity)
  WHERE ($types IS NULL OR type(position) IN $types) AND ($on IS NULL OR matter.id = $on)
    AND @overlaps(position)
    AND @asOf(position) AND @come(matter)
  WITH actor, position, matter, coalesce(position.validFrom, toString(date(position.validTo) - duration('P1D')), $undated) + '|' + position.id AS key
  WHERE key > $low AND key < $high
  ORDER BY key @direction
  LIMIT $limit
  RETURN collect(@position(actor, position, matter)) AS found
}
RETURN ordinal, found
