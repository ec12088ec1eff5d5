// The codes by which the ballots of states are read.
MATCH (state:State)
RETURN state.id, state.iso3
