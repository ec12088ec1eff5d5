// The positions on each matter that pass the filters, in the order of their first days, undated ones last: at most $limit per matter, from just after the key $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (matter:Entity {id: $ids[ordinal]})<-[position:SUPPORTS|OPPOSES]-(actor:Entity)
  WHERE ($types IS NULL OR type(position) IN $types)
    AND ($to IS NULL OR position.validFrom IS NULL OR position.validFrom <= $to)
    AND ($from IS NULL OR position.validTo IS NULL OR position.validTo > $from)
    AND ($valid IS NULL OR ((position.validFrom IS NULL OR position.validFrom <= $valid) AND (position.validTo IS NULL OR position.validTo > $valid)))
    AND ($recorded IS NULL OR ((position.recordedFrom IS NULL OR position.recordedFrom <= $recorded) AND (position.recordedTo IS NULL OR position.recordedTo > $recorded)))
  WITH actor, position, matter, coalesce(position.validFrom, toString(date(position.validTo) - duration('P1D')), '9999-12-31') + '|' + position.id AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN collect([position.id, type(position), actor.id, matter.id, position.strength, position.openList,
    position.contested, position.inferred, position.validFrom, position.validTo, position.claims]) AS positions
}
RETURN ordinal, positions
