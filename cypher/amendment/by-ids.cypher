// The amendments with these ids, each with the ids of its few neighbours, by the edges that stand as of a day and a moment.
UNWIND $ids AS id
MATCH (amendment:Entity {id: id})
WHERE amendment:Amendment
CALL (amendment) {
  MATCH (amendment)-[edge:PROPOSED|AMENDS|PART_OF]-(other:Entity)
  WHERE @asOf(edge)
  WITH edge, other, startNode(edge) = amendment AS out
  ORDER BY other.id
  RETURN collect(CASE WHEN edge:PROPOSED THEN other.id END) AS proposedBy, collect(CASE WHEN edge:AMENDS AND NOT other:Motion THEN other.id END) AS amends,
    collect(CASE WHEN edge:AMENDS AND other:Motion THEN other.id END) AS texts,
    collect(CASE WHEN edge:PART_OF AND out THEN other.id END) AS wholes, collect(CASE WHEN edge:PART_OF AND NOT out THEN other.id END) AS parts
}
RETURN amendment.id, amendment.name, amendment.symbol, coalesce(amendment.effect, 'UNKNOWN') AS effect, proposedBy,
  amendment.title, amendment.report, amendment.agenda, amendment.subjects, amendment.draft, coalesce(amendment.aliases, []) AS aliases,
  COLLECT { MATCH (amendment)<-[:ON]-(event:VoteEvent) RETURN event.id ORDER BY event.order } AS voteEvents,
  amends, texts[0] AS text, wholes[0] AS partOf, parts, @facts(amendment) AS facts, amendment.factsFrom,
  [(claim:Claim)-[:SUBJECT]->(amendment) WHERE @asOf(claim) | claim.id] AS claims
