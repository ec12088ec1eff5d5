// How many nodes there are, whatever they are: Neo4j keeps this count.
MATCH (node)
RETURN count(node) AS count
