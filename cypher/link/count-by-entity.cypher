// How many edges each thing has: those that claims stand behind, and those of datasets: between a state and its groups, and between a vote and what it was on.
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
  RETURN count(edge) AS count
}
RETURN ordinal, count
