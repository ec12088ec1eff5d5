// The groups with these ids: how a source words them, how many they are, and whom they are some of, as of a day and a moment.
UNWIND $ids AS id
MATCH (group:Entity {id: id})
WHERE group:Group
CALL (group) {
  MATCH (group)-[edge:DRAWN_FROM|EXCEPT]->(other:Entity)
  WHERE @asOf(edge)
  WITH edge, other ORDER BY other.id
  RETURN collect(CASE WHEN edge:DRAWN_FROM THEN other.id END) AS wholes, collect(CASE WHEN edge:EXCEPT THEN other.id END) AS except,
    collect(edge.claims) AS claims
}
RETURN group.id, group.name, [group.countMin, group.countMax, group.wording, coalesce(group.openList, false)] AS count,
  wholes[0] AS drawnFrom, except, reduce(all = [], some IN claims | all + [claim IN some WHERE NOT claim IN all]) AS claims
