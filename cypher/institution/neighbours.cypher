// The edges of each institution: what it is part of, and its parts.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (institution:Entity {id: $ids[ordinal]})-[edge:PART_OF]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = institution), collect(other.id)
