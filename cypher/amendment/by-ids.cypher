// The amendments with these ids, each with the ids of its few neighbours, by the edges that stand as of a day and a moment.
UNWIND $ids AS id
MATCH (amendment:Entity {id: id})
WHERE amendment:Amendment
CALL (amendment) {
  MATCH (amendment)-[edge:PROPOSED|AMENDS|PART_OF]-(other:Entity)
  WHERE (($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded))))
  WITH edge, other, startNode(edge) = amendment AS out
  ORDER BY other.id
  RETURN collect(CASE WHEN edge:PROPOSED THEN other.id END) AS proposers, collect(CASE WHEN edge:AMENDS THEN other.id END) AS provisions,
    collect(CASE WHEN edge:PART_OF AND out THEN other.id END) AS wholes, collect(CASE WHEN edge:PART_OF AND NOT out THEN other.id END) AS parts
}
RETURN amendment.id, amendment.name, amendment.symbol, amendment.effect, proposers,
  COLLECT { MATCH (amendment)<-[:ON]-(event:VoteEvent) RETURN event.id ORDER BY event.order },
  provisions, wholes[0], parts,
  [(edge:Claim)-[:SUBJECT]->(amendment) WHERE (($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
    AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))) | edge.id]
