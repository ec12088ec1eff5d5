// How many sessions there are of some kinds.
MATCH (session:Session)
WHERE ($kinds IS NULL OR session.kind IN $kinds)
RETURN count(session) AS count
