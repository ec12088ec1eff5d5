// How much there is of all, whatever it is: Neo4j keeps both counts.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH ()-[edge]->()
  RETURN count(edge) AS edges
}
RETURN nodes, edges
