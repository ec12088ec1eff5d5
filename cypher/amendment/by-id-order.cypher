// The ids of the amendments in the order of their ids, from just after $after.
MATCH (amendment:Amendment)
WHERE amendment.id > $after
  AND ($recorded IS NULL OR amendment.recordedFrom IS NULL OR amendment.recordedFrom <= $recorded)
RETURN amendment.id
ORDER BY amendment.id
LIMIT $limit
