// All sessions, with what lists narrow and order them by: each stands in time where it was held, or else was planned for, or where its last vote is, or else where claims of dossiers say.
MATCH (session:Session)
WITH session, COLLECT {
  MATCH (session)<-[:SUBJECT]-(claim:Claim {predicate: 'DATED'})
  WHERE claim.rank <> 'DEPRECATED' AND @qualified(claim, 'EVENT', 'planned')
  RETURN claim.latest
  ORDER BY claim.rank = 'PREFERRED' DESC, claim.key
  LIMIT 1
}[0] AS planned
RETURN session.id, session.name, session.order, session.kind, session.iso2, session.current, session.seatFrom, session.seatTo, session.seatAwayFrom, session.seatAwayTo, session.body,
  coalesce(session.latest, planned, COLLECT { MATCH (session)<-[:IN]-(vote:VoteEvent) RETURN vote.latest ORDER BY vote.latest DESC LIMIT 1 }[0], @heldByClaim(session)[2]) AS latest, session.recordedFrom, @names(session) AS names
