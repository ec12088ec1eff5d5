// The positions with these ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (actor)-[position:SUPPORTS]->(matter)
  WHERE position.id = id
  RETURN actor, position, matter
  UNION
  MATCH (actor)-[position:OPPOSES]->(matter)
  WHERE position.id = id
  RETURN actor, position, matter
}
WITH actor, position, matter
WHERE ($valid IS NULL OR ((position.validFrom IS NULL OR position.validFrom <= $valid) AND (position.validTo IS NULL OR position.validTo > $valid)))
  AND ($recorded IS NULL OR ((position.recordedFrom IS NULL OR position.recordedFrom <= $recorded) AND (position.recordedTo IS NULL OR position.recordedTo > $recorded)))
RETURN position.id, type(position), actor.id, matter.id, position.strength, position.openList,
  position.contested, position.inferred, position.validFrom, position.validTo, position.claims
