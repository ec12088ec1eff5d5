// The shortest paths between two things over edges that claims stand behind, and from a vote to what it was on, whichever way these point, through
// nothing that is in $closed.
MATCH (start:Entity {id: $from})
CALL (start) {
  MATCH path = SHORTEST 200 (start) ((here WHERE here.id <> $to)-[edge:@types|SAID_TO_VOTE
    WHERE (edge.claims IS NOT NULL OR edge:ON)
      AND @asOf(edge)
  ]-(there
    WHERE there.id <> $from AND NOT there.id IN $closed AND @come(there)
      AND ($valid IS NULL OR NOT there:VoteEvent OR @begun(there) <= $valid))){1,10} (:Entity {id: $to})
  RETURN path
}
WITH path
WHERE length(path) <= $hops
RETURN [node IN nodes(path) | node.id] AS nodes, COLLECT {
  UNWIND range(0, length(path) - 1) AS place
  WITH place, relationships(path)[place] AS edge
  WITH place, edge, startNode(edge) AS from, endNode(edge) AS to
  WITH place, edge, from, to, CASE WHEN edge:SAID_TO_VOTE THEN 'VOTED' ELSE type(edge) END AS type,
    CASE WHEN edge:SAID_TO_VOTE THEN to WHEN edge:ON|TAKEN_BY THEN from END AS dated
  RETURN @link('', type, edge, from, to, dated)
  ORDER BY place
} AS hops
