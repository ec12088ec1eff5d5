// The edges of each thing in the order of their keys, at most $limit between two keys: those that claims stand behind, and those
// of datasets: between a state and its groups, and between a vote and what it was on. What is dated is the vote or decision at one end.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  CALL (ordinal) {
    MATCH (:Entity {id: $ids[ordinal]})-[edge:@types]-(:Entity)
    RETURN edge
    UNION
    MATCH (state:State)-[edge:VOTED]->(event:VoteEvent)
    USING INDEX edge:VOTED(claims)
    WHERE edge.claims IS NOT NULL AND (state.id = $ids[ordinal] OR event.id = $ids[ordinal])
    RETURN edge
  }
  WITH edge, startNode(edge) AS from, endNode(edge) AS to
  WHERE ($types IS NULL OR type(edge) IN $types)
    AND (edge.claims IS NOT NULL OR edge.records IS NOT NULL OR from.records IS NOT NULL)
    AND ($valid IS NULL OR none(end IN [from, to] WHERE end:VoteEvent AND @begun(end) > $valid))
    AND @come(from) AND @come(to)
    AND @asOf(edge)
  WITH edge, from, to, type(edge) + '|' + from.id + '|' + to.id + '|' + coalesce(edge.id, '') AS key
  WHERE key > $low AND key < $high
  ORDER BY key @direction
  LIMIT $limit
  RETURN key, edge, from, to, CASE WHEN edge:VOTED THEN to WHEN edge:ON|FILED_UNDER|TAKEN_BY THEN from END AS dated
}
RETURN ordinal, @link(key, type(edge), edge, from, to, dated) AS link
ORDER BY ordinal, key @direction
