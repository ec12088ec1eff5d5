// The edges of each process: its sessions, who runs it, who took part, who sent something in.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (process:Entity {id: $ids[ordinal]})-[edge:PART_OF|RUN_BY|TOOK_PART_IN|SUBMITTED_TO]-(other:Entity)
WHERE ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
RETURN ordinal, collect(type(edge)), collect(startNode(edge) = process), collect(other.id)
