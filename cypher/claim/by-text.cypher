// The claims that are written in each article or document, by the first place of each in it: at most $limit per text, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[:IN]-(quotation:Quotation)<-[:EVIDENCED_BY]-(:Assertion)-[:OF]->(claim:Claim)
  WHERE @asOf(claim)
  WITH claim, min(right('00000000' + toString(coalesce(quotation.start, 0)), 9)) AS place
  WITH claim, place + '|' + claim.order AS key
  WHERE key > $after
  WITH claim, key
  ORDER BY key
  LIMIT $limit
  RETURN collect([claim.id, key]) AS found
}
RETURN ordinal, found
