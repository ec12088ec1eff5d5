// Pairs of positions of these actors on one matter, or on a text and a part of it: one held on the day $from, another of other stance on the day $to, and not both on both days.
UNWIND $ids AS id
MATCH (actor:Entity {id: id})-[before:SUPPORTS|OPPOSES]->(was:Entity)
WHERE (before.validFrom IS NULL OR before.validFrom <= $from) AND (before.validTo IS NULL OR before.validTo > $from)
  AND ($recorded IS NULL OR ((before.recordedFrom IS NULL OR before.recordedFrom <= $recorded) AND (before.recordedTo IS NULL OR before.recordedTo > $recorded)))
MATCH (actor)-[after:SUPPORTS|OPPOSES]->(is:Entity)
WHERE type(after) <> type(before)
  AND (after.validFrom IS NULL OR after.validFrom <= $to) AND (after.validTo IS NULL OR after.validTo > $to)
  AND (after.validFrom > $from OR before.validTo <= $to)
  AND ($recorded IS NULL OR ((after.recordedFrom IS NULL OR after.recordedFrom <= $recorded) AND (after.recordedTo IS NULL OR after.recordedTo > $recorded)))
  AND (was = is OR EXISTS { (was)-[:PART_OF*1..5]->(is) } OR EXISTS { (is)-[:PART_OF*1..5]->(was) })
RETURN
  [before.id, type(before), actor.id, was.id, before.strength, before.openList, before.contested, before.inferred, before.validFrom, before.validTo, before.claims],
  [after.id, type(after), actor.id, is.id, after.strength, after.openList, after.contested, after.inferred, after.validFrom, after.validTo, after.claims]
ORDER BY id, is.id, was.id
