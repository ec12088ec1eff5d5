// Who is a party to a treaty, as of a day, and whether a source says that there are more: of a group that is drawn from a bloc those members of the bloc
// that are not excepted.
MATCH (:Entity {id: $treaty})<-[is:PARTY_TO]-(party:Actor)
WHERE @asOf(is)
OPTIONAL MATCH (party)-[drawn:DRAWN_FROM]->(:Entity)<-[membership:MEMBER_OF]-(member:Actor)
WHERE @isAllOf(party, drawn)
  AND @onDay(membership, $valid)
  AND @known(membership)
  AND NOT @isExcepted(member, party)
WITH coalesce(member, party) AS actor, is, drawn
RETURN actor.id, max(coalesce(is.openList, false)) AS openList,
  reduce(all = [], some IN collect(coalesce(is.claims, []) + coalesce(drawn.claims, [])) | all + some) AS claims
ORDER BY actor.id
