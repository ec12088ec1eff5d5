// The ids of the decisions in their order, from just after $after; those on the text $id and its parts, where it is given: what continues the id after
// a hyphen or a slash, the characters that stand before 0.
MATCH (decision:Decision)
WHERE decision.id > $after
  AND ($id IS NULL OR (decision.id >= $id AND decision.id < $id + '0'))
  AND @come(decision)
  AND @recorded(decision)
RETURN decision.id, decision.id AS key
ORDER BY decision.id
LIMIT $limit
