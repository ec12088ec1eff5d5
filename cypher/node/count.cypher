// How many nodes of a type there are.
MATCH (node:@label)
RETURN count(node) AS count
