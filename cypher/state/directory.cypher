// All states, with what lists narrow and order them by: each stands in time where its first ballot is, by the latest day of the vote.
MATCH (state:State)
RETURN state.id, state.name, state.order, state.kind, state.iso2, state.current, state.seatFrom, state.seatTo, state.seatAwayFrom, state.seatAwayTo, state.body,
  substring(COLLECT {
    MATCH ()-[ballot:VOTED]->()
    WHERE ballot.key > state.iso3 + '|' AND ballot.key < state.iso3 + '}'
    RETURN ballot.key
    ORDER BY ballot.key
    LIMIT 1
  }[0], size(state.iso3) + 1, 10) AS latest, state.recordedFrom, @names(state) AS names
