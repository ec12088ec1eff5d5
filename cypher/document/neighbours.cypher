// The edges of each article or document: who published it, who wrote it (LED_BY: who led the writing), what it cites, and what cites it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (text:Entity {id: $ids[ordinal]})-[edge:PUBLISHED_BY|AUTHORED_BY|CITES]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
  AND (type(edge) <> 'AUTHORED_BY' OR other:Actor)
RETURN ordinal, collect(CASE WHEN type(edge) = 'AUTHORED_BY' AND EXISTS {
  MATCH (claim:Claim)
  WHERE claim.id IN edge.claims
    AND any(place IN range(0, size(claim.qualifierNames) - 1)
      WHERE claim.qualifierNames[place] = 'KIND' AND claim.qualifierValues[place] = 'lead')
} THEN 'LED_BY' ELSE type(edge) END), collect(startNode(edge) = text), collect(other.id)
