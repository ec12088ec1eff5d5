// The states with these ids.
UNWIND $ids AS id
MATCH (state:Entity {id: id})
WHERE state:State
RETURN state.id, state.name, state.iso3, state.iso2, state.m49, state.region, state.current, state.order
