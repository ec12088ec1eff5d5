// Which states are or were members of these groups, and from when to when.
UNWIND $ids AS id
MATCH (whole:Entity {id: id})<-[membership:MEMBER_OF]-(state:State)
WHERE @known(membership)
RETURN whole.id AS group, state.iso3 AS state, membership.validFrom AS from, membership.validTo AS to,
  coalesce(membership.dated, membership.validFrom IS NOT NULL) AS dated
ORDER BY whole.id, state.iso3, membership.validFrom
