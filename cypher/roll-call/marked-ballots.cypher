// The ballots that do not follow from the accounts of their votes: those about which sources differ, where the ranking of sources counts too, and those that claims tell of.
CALL () {
  MATCH (state)-[ballot:VOTED]->()
  WHERE ballot.contested = true
  RETURN state, ballot
  UNION
  MATCH (state)-[ballot:VOTED]->()
  WHERE ballot.claims IS NOT NULL
  RETURN state, ballot
}
RETURN state.id + ' ' + ballot.key + ' ' + ballot.choice AS ballot
