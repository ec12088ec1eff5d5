// The ids of the amendments in the order of their ids, from just after $after.
MATCH (amendment:Amendment)
WHERE amendment.id > $after
  AND @come(amendment) AND @recorded(amendment)
RETURN amendment.id, amendment.id AS key
ORDER BY amendment.id
LIMIT $limit
