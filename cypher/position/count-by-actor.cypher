// How many positions of each actor pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (actor:Entity {id: $ids[ordinal]})-[position:SUPPORTS|OPPOSES]->(matter:Entity)
  WHERE ($types IS NULL OR type(position) IN $types) AND ($on IS NULL OR matter.id = $on)
    AND ($to IS NULL OR position.validFrom IS NULL OR position.validFrom <= $to)
    AND ($from IS NULL OR position.validTo IS NULL OR position.validTo > $from)
    AND ($valid IS NULL OR ((position.validFrom IS NULL OR position.validFrom <= $valid) AND (position.validTo IS NULL OR position.validTo > $valid)))
    AND ($recorded IS NULL OR ((position.recordedFrom IS NULL OR position.recordedFrom <= $recorded) AND (position.recordedTo IS NULL OR position.recordedTo > $recorded)))
}
