// How many a source counts, at least: the signers of a text by a claim, or the members of a group by its wording; and whether that leaves the end open.
MATCH (counted:Entity {id: $id})
RETURN coalesce(COLLECT {
  MATCH (counted)<-[:SUBJECT]-(claim:Claim {predicate: 'COUNT'})
  WHERE claim.number IS NOT NULL AND claim.rank <> 'DEPRECATED' AND any(value IN claim.qualifierValues WHERE value = 'signers')
    AND @known(claim)
  RETURN claim.number ORDER BY claim.number DESC LIMIT 1
}[0], CASE WHEN counted:Group THEN counted.countMin END) AS count, coalesce(counted.openList, false) AS openList
