// Who signed each document, in the order of their ids: at most $limit per document, between two ids; with the qualifiers of the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[signed:SIGNED]-(actor:Actor)
  WHERE actor.id > $low AND actor.id < $high
    AND @asOf(signed)
  RETURN actor, signed
  ORDER BY actor.id @direction
  LIMIT $limit
}
RETURN ordinal, collect([actor.id, coalesce(signed.claims, []), COLLECT {
  MATCH (claim:Claim)
  WHERE claim.id IN signed.claims
  UNWIND range(0, coalesce(size(claim.qualifierNames), 0) - 1) AS place
  RETURN [claim.qualifierNames[place], claim.qualifierValues[place]]
}]) AS found
