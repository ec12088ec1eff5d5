// The ids of the states that are members of $of on the day $valid, in the order of their names, from just after $after.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(state:State)
WHERE state.order > $after AND ($current IS NULL OR coalesce(state.current, false) = $current)
  AND @onDay(membership, $valid)
  AND @known(membership)
RETURN state.id, state.order AS key
ORDER BY state.order
LIMIT $limit
