// A page of all that has a name, in the order of the ids: each with its other names, and what is voted on with its votes, or its adoption without a
// recorded vote, and what is said of it.
MATCH (thing:Entity)
WHERE thing.id > $after AND NOT thing:VoteEvent AND NOT (thing:Decision AND thing.records IS NOT NULL)
WITH thing ORDER BY thing.id LIMIT $limit
RETURN thing.id, thing.name, thing.iso2, thing.symbol, thing.scope, thing.title, coalesce(thing.aliases, []) AS aliases,
  thing.meeting, thing.agenda, thing.subjects, thing.latest, thing.recordedFrom,
  @names(thing) AS names,
  [(thing)<-[:ON]-(event:VoteEvent|Decision) WHERE event:VoteEvent OR event.records IS NOT NULL | [event.id, @begun(event), event.latest, event.recordedFrom, event.meeting]] AS votes
ORDER BY thing.id
