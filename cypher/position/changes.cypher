// Pairs of positions of these actors on one matter, or on a text and a part of it: one held on the day $from, another of other stance on the day $to, and not both on both days.
UNWIND $ids AS id
MATCH (actor:Entity {id: id})-[before:SUPPORTS|OPPOSES]->(was:Entity)
WHERE @onDay(before, $from)
  AND @known(before)
MATCH (actor)-[after:SUPPORTS|OPPOSES]->(is:Entity)
WHERE type(after) <> type(before)
  AND @onDay(after, $to)
  AND (after.validFrom > $from OR before.validTo <= $to)
  AND @known(after)
  AND (was = is OR EXISTS { (was)-[:PART_OF*1..5]->(is) } OR EXISTS { (is)-[:PART_OF*1..5]->(was) })
RETURN @position(actor, before, was) AS earlier, @position(actor, after, is) AS later
ORDER BY id, is.id, was.id
