// Which states are or were members of these groups, and from when to when; a group that is drawn from a bloc has those of the bloc that are not excepted.
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
OPTIONAL MATCH (asked)-[drawn:DRAWN_FROM]->(all:Entity)
WHERE @isAllOf(asked, drawn)
WITH asked, coalesce(all, asked) AS whole
MATCH (whole)<-[membership:MEMBER_OF]-(state:State)
WHERE @known(membership)
  AND NOT @isExcepted(state, asked)
RETURN asked.id AS group, state.iso3 AS state, membership.validFrom AS from, membership.validTo AS to,
  coalesce(membership.dated, membership.validFrom IS NOT NULL) AS dated
ORDER BY asked.id, state.iso3, membership.validFrom
