// Who takes a stand, one of $types where they are given, on one of these matters within the days $from to $to, and whether a source says that there are more.
UNWIND $on AS id
MATCH (:Entity {id: id})<-[position:SUPPORTS|OPPOSES]-(actor:Actor)
WHERE ($types IS NULL OR type(position) IN $types)
  AND @overlaps(position)
  AND @asOf(position)
RETURN actor.id, max(coalesce(position.openList, false)) AS openList, reduce(all = [], some IN collect(position.claims) | all + some) AS claims
ORDER BY actor.id
