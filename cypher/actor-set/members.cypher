// Who is a member of $of on the day $valid, and whether a source says that there are more; a group that is drawn from a bloc has those of the bloc that
// are not excepted.
MATCH (asked:Entity {id: $of})
OPTIONAL MATCH (asked)-[drawn:DRAWN_FROM]->(all:Entity)
WHERE @isAllOf(asked, drawn)
WITH asked, drawn, coalesce(all, asked) AS whole
MATCH (whole)<-[membership:MEMBER_OF]-(actor:Actor)
WHERE @onDay(membership, $valid)
  AND @known(membership)
  AND NOT @isExcepted(actor, asked)
RETURN actor.id, coalesce(membership.openList, false) AS openList, coalesce(membership.claims, []) + coalesce(drawn.claims, []) AS claims
ORDER BY actor.id
