// How many decisions there are, or on a text and its parts.
MATCH (decision:Decision)
WHERE ($id IS NULL OR (decision.id >= $id AND decision.id < $id + '0'))
  AND @come(decision)
  AND @recorded(decision)
RETURN count(decision) AS count
