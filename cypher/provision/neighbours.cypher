// The edges of each provision: its parts, the amendments that would change it, what it excludes and what it stands in tension with.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (provision:Entity {id: $ids[ordinal]})-[edge:PART_OF|AMENDS|EXCLUDES|IN_TENSION_WITH]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = provision), collect(other.id)
