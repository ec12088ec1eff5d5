// The ids of the states in the order of their names, from just after $after.
MATCH (state:State)
WHERE state.order > $after AND ($current IS NULL OR coalesce(state.current, false) = $current)
RETURN state.id, state.order AS key
ORDER BY state.order
LIMIT $limit
