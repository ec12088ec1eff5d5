// The ids of the sessions by the latest day that each can have been held on, or was planned for; undated ones last, those of a body by their numbers.
MATCH (session:Session)
WHERE ($kinds IS NULL OR session.kind IN $kinds)
  AND @ofBodies(session)
  AND @come(session) AND @recorded(session)
  AND ($process IS NULL OR EXISTS { (session)-[:PART_OF]->(:Entity {id: $process}) })
WITH session, coalesce(session.latest, COLLECT {
    MATCH (session)<-[:SUBJECT]-(claim:Claim {predicate: 'DATED'})
    WHERE claim.rank <> 'DEPRECATED' AND @qualified(claim, 'EVENT', 'planned')
    RETURN claim.latest
    ORDER BY claim.rank = 'PREFERRED' DESC, claim.key
    LIMIT 1
  }[0], '9999-12-31') + '|' + coalesce(session.order, session.id) AS key
WHERE key > $after
RETURN session.id, key
ORDER BY key
LIMIT $limit
