// The ids of the states that are members of $of on the day $valid, in the order of their names, from just after $after.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(state:State)
WHERE state.order > $after AND ($current IS NULL OR coalesce(state.current, false) = $current)
  AND (membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)
  AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
RETURN state.id, state.order
ORDER BY state.order
LIMIT $limit
