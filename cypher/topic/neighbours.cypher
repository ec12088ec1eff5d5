// The edges of each topic: the broader and the narrower ones, and the treaties that define it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (topic:Entity {id: $ids[ordinal]})-[edge:NARROWER|DEFINES]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = topic), collect(other.id)
