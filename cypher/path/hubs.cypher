// The things at which more than $most edges end that claims stand behind, ballots apart.
MATCH (hub:Entity)-[edge:@types]-(:Entity)
WHERE edge.claims IS NOT NULL
  AND @asOf(edge)
WITH hub, count(edge) AS degree
WHERE degree > $most
RETURN hub.id
