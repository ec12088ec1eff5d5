// The edges of each treaty: its top-level parts, what it supplements and what supplements it, where it was negotiated, what it defines, who proposed it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (treaty:Entity {id: $ids[ordinal]})-[edge:PART_OF|SUPPLEMENTS|NEGOTIATED_UNDER|DEFINES|PROPOSED]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = treaty), collect(other.id)
