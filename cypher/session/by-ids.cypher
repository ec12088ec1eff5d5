// The sessions with these ids: when each was held, which claims of dossiers say of one that no dossier defines, and for when it was planned.
UNWIND $ids AS id
MATCH (session:Entity {id: id})
WHERE session:Session
RETURN session.id, session.name, session.kind, session.body, coalesce(@heldByClaim(session), @date(session)) AS held,
  COLLECT {
    MATCH (session)<-[:SUBJECT]-(claim:Claim {predicate: 'DATED'})
    WHERE claim.rank <> 'DEPRECATED' AND @qualified(claim, 'EVENT', 'planned')
    RETURN @date(claim)
    ORDER BY claim.rank = 'PREFERRED' DESC, claim.key
    LIMIT 1
  }[0] AS planned
