// The resolutions with these ids, each with the ids of its few neighbours.
UNWIND $ids AS id
MATCH (resolution:Entity {id: id})
WHERE resolution:Resolution
RETURN resolution.id, resolution.name, resolution.symbol, resolution.scope,
  resolution.title, resolution.report, resolution.agenda, resolution.subjects, resolution.draft, coalesce(resolution.aliases, []) AS aliases,
  COLLECT { MATCH (resolution)<-[:PROPOSED]-(actor) RETURN actor.id ORDER BY actor.id } AS proposedBy,
  COLLECT { MATCH (resolution)<-[:ON]-(event:VoteEvent) RETURN event.id ORDER BY event.order } AS voteEvents,
  @facts(resolution) AS facts, resolution.factsFrom
