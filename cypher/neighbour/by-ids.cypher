// The few edges of each node by which it and others list each other in fields of their own (LED_BY: who led the writing of a document).
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (node:Entity {id: $ids[ordinal]})-[edge:@types]-(other:Entity)
WHERE @asOf(edge) AND (type(edge) <> 'AUTHORED_BY' OR endNode(edge):Actor)
RETURN ordinal, collect(CASE WHEN type(edge) = 'AUTHORED_BY' AND EXISTS {
  MATCH (claim:Claim)
  WHERE claim.id IN edge.claims
    AND @qualified(claim, 'KIND', 'lead')
} THEN 'LED_BY' ELSE type(edge) END) AS types, collect(startNode(edge) = node) AS outgoing, collect(other.id) AS others
