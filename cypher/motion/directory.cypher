// All texts of a type that are put to a vote: each stands in time where it was first voted on, or adopted without a recorded vote.
MATCH (node:@label)
WITH node, COLLECT {
  MATCH (node)<-[:ON]-(event:VoteEvent|Decision)
  RETURN event.latest
  ORDER BY event.latest
  LIMIT 1
}[0] AS first
RETURN node.id, node.name, node.order, node.kind, node.iso2, node.current, node.seatFrom, node.seatTo, node.seatAwayFrom, node.seatAwayTo, node.body, first AS latest, node.recordedFrom,
  @names(node) AS names
