// The edges of each session: the process that it is part of, what it dealt with, who took part.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (session:Entity {id: $ids[ordinal]})-[edge:PART_OF|DEALT_WITH|TOOK_PART_IN]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = session), collect(other.id)
