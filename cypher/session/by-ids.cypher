// The sessions with these ids: when each was held, and for when it was planned.
UNWIND $ids AS id
MATCH (session:Entity {id: id})
WHERE session:Session
RETURN session.id, session.name, session.kind, session.edtf, session.earliest, session.latest, session.wording,
  COLLECT {
    MATCH (session)<-[:SUBJECT]-(claim:Claim {predicate: 'DATED'})
    WHERE claim.rank <> 'DEPRECATED' AND any(place IN range(0, size(claim.qualifierNames) - 1)
      WHERE claim.qualifierNames[place] = 'EVENT' AND claim.qualifierValues[place] = 'planned')
    RETURN [claim.edtf, claim.earliest, claim.latest, claim.wording]
    ORDER BY claim.rank = 'PREFERRED' DESC, claim.key
    LIMIT 1
  }[0]
