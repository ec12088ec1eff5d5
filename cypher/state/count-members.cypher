// How many states are members of $of on the day $valid.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(state:State)
WHERE ($current IS NULL OR coalesce(state.current, false) = $current)
  AND @onDay(membership, $valid)
  AND @known(membership)
RETURN count(state) AS count
