// The states of a region, former ones among them.
MATCH (state:State)
WHERE state.region = $region
RETURN state.id
ORDER BY state.id
