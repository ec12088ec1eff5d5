// The edges of each thing in the order of their keys, at most $limit from just after the key $after: those that claims stand behind, and those
// of datasets: between a state and its groups, and between a vote and what it was on. What is dated is the vote or decision at one end.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  CALL (ordinal) {
    MATCH (:Entity {id: $ids[ordinal]})-[edge:AMENDS|AUTHORED_BY|BEARS_ON|CITES|DEALT_WITH|DEFINES|DIVERGED_ON|DRAWN_FROM|ECHOED|EXCEPT|EXCLUDES|FILED_UNDER|
      HOLDS_ROLE|IN_TENSION_WITH|MEMBER_OF|NARROWER|NEGOTIATED_UNDER|ON|OPPOSES|PARTY_TO|PART_OF|POSSIBLY_SAME_AS|PROPOSED|
      PUBLISHED_BY|RATIFIED|RELATED_EVENT|ROLE_AT|RUN_BY|SEEKS_CHANGE_OF|SIGNED|SPOKE_ON|SUBMITTED_TO|SUPPLEMENTS|SUPPORTS|
      TAKEN_BY|TOOK_PART_IN]-(:Entity)
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
    AND ($valid IS NULL OR none(end IN [from, to] WHERE end:VoteEvent AND coalesce(end.earliest, end.latest) > $valid))
    AND ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
  WITH edge, from, to, type(edge) + '|' + from.id + '|' + to.id + '|' + coalesce(edge.id, '') AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN key, edge, from, to, CASE WHEN edge:VOTED THEN to WHEN edge:ON|FILED_UNDER|TAKEN_BY THEN from END AS dated
}
RETURN ordinal, [key, type(edge), from.id, to.id, coalesce(edge.claims, []), coalesce(edge.contested, false), coalesce(edge.inferred, false),
  coalesce(edge.openList, false), edge.validFrom, edge.validTo, edge.choice, coalesce(edge.verbs, []), coalesce(edge.records, []),
  dated.edtf, dated.earliest, dated.latest, dated.wording]
ORDER BY ordinal, key
