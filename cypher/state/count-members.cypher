// How many states are members of $of on the day $valid.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(state:State)
WHERE ($current IS NULL OR coalesce(state.current, false) = $current)
  AND (membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)
  AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
RETURN count(state)
