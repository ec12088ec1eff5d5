// The shortest paths between two things over edges that claims stand behind, whichever way these point, through nothing that is in $closed.
MATCH (start:Entity {id: $from})
CALL (start) {
  MATCH path = SHORTEST 200 (start) ((here WHERE here.id <> $to)-[edge:AMENDS|AUTHORED_BY|BEARS_ON|CITES|DEALT_WITH|DEFINES|DIVERGED_ON|DRAWN_FROM|ECHOED|EXCEPT|EXCLUDES|HOLDS_ROLE|
    IN_TENSION_WITH|MEMBER_OF|NARROWER|NEGOTIATED_UNDER|ON|OPPOSES|PARTY_TO|PART_OF|PROPOSED|PUBLISHED_BY|RATIFIED|
    RELATED_EVENT|ROLE_AT|RUN_BY|SEEKS_CHANGE_OF|SIGNED|SPOKE_ON|SUBMITTED_TO|SUPPLEMENTS|SUPPORTS|TAKEN_BY|TOOK_PART_IN|
    SAID_TO_VOTE
    WHERE edge.claims IS NOT NULL
      AND ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
      AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
  ]-(there
    WHERE there.id <> $from AND NOT there.id IN $closed
      AND ($valid IS NULL OR NOT there:VoteEvent OR coalesce(there.earliest, there.latest) <= $valid))){1,10} (:Entity {id: $to})
  RETURN path
}
WITH path
WHERE length(path) <= $hops
RETURN [node IN nodes(path) | node.id], COLLECT {
  UNWIND range(0, length(path) - 1) AS place
  WITH place, relationships(path)[place] AS edge
  WITH place, edge, startNode(edge) AS from, endNode(edge) AS to
  WITH place, edge, from, to, CASE WHEN edge:SAID_TO_VOTE THEN to WHEN edge:ON|TAKEN_BY THEN from END AS dated
  RETURN ['', CASE WHEN edge:SAID_TO_VOTE THEN 'VOTED' ELSE type(edge) END, from.id, to.id, coalesce(edge.claims, []), coalesce(edge.contested, false), coalesce(edge.inferred, false),
    coalesce(edge.openList, false), edge.validFrom, edge.validTo, edge.choice, coalesce(edge.verbs, []), coalesce(edge.records, []),
    dated.edtf, dated.earliest, dated.latest, dated.wording]
  ORDER BY place
}
