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
WHERE @asOf(position) AND @come(matter)
RETURN @position(actor, position, matter) AS position
