// Who takes this stance on one of these matters within the days $from to $to, and whether a source says that there are more.
UNWIND $on AS id
MATCH (:Entity {id: id})<-[position:SUPPORTS|OPPOSES]-(actor:Actor)
WHERE type(position) IN $types
  AND ($to IS NULL OR position.validFrom IS NULL OR position.validFrom <= $to)
  AND ($from IS NULL OR position.validTo IS NULL OR position.validTo > $from)
  AND ($valid IS NULL OR ((position.validFrom IS NULL OR position.validFrom <= $valid) AND (position.validTo IS NULL OR position.validTo > $valid)))
  AND ($recorded IS NULL OR ((position.recordedFrom IS NULL OR position.recordedFrom <= $recorded) AND (position.recordedTo IS NULL OR position.recordedTo > $recorded)))
RETURN actor.id, max(coalesce(position.openList, false))
ORDER BY actor.id
