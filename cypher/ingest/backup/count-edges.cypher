// How many relationships there are, whatever they are: Neo4j keeps this count.
MATCH ()-[edge]->()
RETURN count(edge) AS count
