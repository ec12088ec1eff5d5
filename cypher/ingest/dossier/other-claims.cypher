// What other dossiers say of these subjects: their claims, each as its file says it; who voted for one of them; and what is called the first of its kind.
CALL () {
  UNWIND $subjects AS id
  MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
  RETURN claim
  UNION
  UNWIND $subjects AS id
  MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim {predicate: 'VOTED'})
  RETURN claim
  UNION
  MATCH (claim:Claim {predicate: 'FIRST_OF_KIND'})
  RETURN claim
}
WITH claim
WHERE NOT claim.id STARTS WITH $prefix AND claim.said IS NOT NULL
RETURN split(split(claim.id, ':')[3], '/')[0] AS dossier, claim.said AS said
ORDER BY claim.id
