// Who signed each document, in the order of their ids: at most $limit per document, from just after $after; with the qualifiers of the claims that say so.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[signed:SIGNED]-(actor:Actor)
  WHERE actor.id > $after
    AND @asOf(signed)
  RETURN actor, signed
  ORDER BY actor.id
  LIMIT $limit
}
RETURN ordinal, collect([actor.id, coalesce(signed.claims, []), COLLECT {
  MATCH (claim:Claim)
  WHERE claim.id IN signed.claims
  UNWIND range(0, coalesce(size(claim.qualifierNames), 0) - 1) AS place
  RETURN [claim.qualifierNames[place], claim.qualifierValues[place]]
}]) AS found
