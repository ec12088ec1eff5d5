// Which states are or were members of these groups, and from when to when.
UNWIND $ids AS id
MATCH (whole:Entity {id: id})<-[membership:MEMBER_OF]-(state:State)
WHERE $recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded))
RETURN whole.id, state.iso3, membership.validFrom, membership.validTo, coalesce(membership.dated, membership.validFrom IS NOT NULL)
ORDER BY whole.id, state.iso3, membership.validFrom
