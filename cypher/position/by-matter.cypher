// The positions on each matter that pass the filters, in the order of their first days, undated ones as of $undated: at most $limit per matter, between two keys.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (matter:Entity {id: $ids[ordinal]})<-[position:SUPPORTS|OPPOSES]-(actor:Entity)
  WHERE ($types IS NULL OR type(position) IN $types)
    AND @overlaps(position)
    AND @asOf(position) AND @come(matter)
  WITH actor, position, matter, coalesce(position.validFrom, toString(date(position.validTo) - duration('P1D')), $undated) + '|' + position.id AS key
  WHERE key > $low AND key < $high
  ORDER BY key @direction
  LIMIT $limit
  RETURN collect(@position(actor, position, matter)) AS found
}
RETURN ordinal, found
