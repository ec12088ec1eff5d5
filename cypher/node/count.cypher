// How many nodes of a type there are.
MATCH (node:@label)
WHERE @come(node) AND @recorded(node)
RETURN count(node) AS count
