// Who is a member of $of on the day $valid, and whether a source says that there are more.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(actor:Actor)
WHERE @onDay(membership, $valid)
  AND @known(membership)
RETURN actor.id, coalesce(membership.openList, false) AS openList
ORDER BY actor.id
