// The ballots that the accounts of their votes do not tell: those about which sources differ, and those that claims of dossiers tell.
CALL () {
  MATCH (state)-[ballot:VOTED]->()
  WHERE ballot.contested = true
  RETURN state, ballot
  UNION
  MATCH (state)-[ballot:VOTED]->()
  WHERE ballot.claims IS NOT NULL
  RETURN state, ballot
}
RETURN state.id AS state, ballot {.key, .choice, .contested, .sources, .choices} AS properties
