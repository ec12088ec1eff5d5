// How many sessions there are of some kinds, bodies, and of a process.
MATCH (session:Session)
WHERE ($kinds IS NULL OR session.kind IN $kinds)
  AND @ofBodies(session)
  AND @come(session) AND @recorded(session)
  AND ($process IS NULL OR EXISTS { (session)-[:PART_OF]->(:Entity {id: $process}) })
RETURN count(session) AS count
