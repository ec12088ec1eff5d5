// The groups with these ids: how a source words them, how many they are, and whom they are some of, as of a day and a moment.
UNWIND $ids AS id
MATCH (group:Entity {id: id})
WHERE group:Group
CALL (group) {
  MATCH (group)-[edge:DRAWN_FROM|EXCEPT]->(other:Entity)
  WHERE (($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded))))
  WITH edge, other ORDER BY other.id
  RETURN collect(CASE WHEN edge:DRAWN_FROM THEN other.id END) AS wholes, collect(CASE WHEN edge:EXCEPT THEN other.id END) AS excepted
}
RETURN group.id, group.name, group.wording, group.countMin, group.countMax, coalesce(group.openList, false), wholes[0], excepted
