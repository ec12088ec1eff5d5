// The edges of each article or document: who published it, who wrote it (LED_BY: who led the writing), what it cites, and what cites it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (text:Entity {id: $ids[ordinal]})-[edge:PUBLISHED_BY|AUTHORED_BY|CITES]-(other:Entity)
WHERE @asOf(edge)
  AND (type(edge) <> 'AUTHORED_BY' OR other:Actor)
RETURN ordinal, collect(CASE WHEN type(edge) = 'AUTHORED_BY' AND EXISTS {
  MATCH (claim:Claim)
  WHERE claim.id IN edge.claims
    AND any(place IN range(0, size(claim.qualifierNames) - 1)
      WHERE claim.qualifierNames[place] = 'KIND' AND claim.qualifierValues[place] = 'lead')
} THEN 'LED_BY' ELSE type(edge) END) AS types, collect(startNode(edge) = text) AS outgoing, collect(other.id) AS others
