// How many states there are, or only those that are members now, or only those that are not.
MATCH (state:State)
WHERE $current IS NULL OR coalesce(state.current, false) = $current
RETURN count(state) AS count
