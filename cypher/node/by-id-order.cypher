// The ids of the nodes of a type in their order, from just after $after.
MATCH (node:@label)
WHERE node.id > $after
  AND @come(node) AND @recorded(node)
RETURN node.id, node.id AS key
ORDER BY node.id
LIMIT $limit
