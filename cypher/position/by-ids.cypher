// The positions with these ids, those that had ended among them.
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
WHERE ($valid IS NULL OR position.validFrom IS NULL OR position.validFrom <= $valid)
  AND @known(position) AND @come(matter)
RETURN @position(actor, position, matter) AS position
