// Whether two claims of each contradiction are written in one document.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Contradiction {id: $ids[ordinal]})-[:BETWEEN]->(claim:Claim)
  WHERE @asOf(claim)
  MATCH (claim)<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(document)
  WHERE @come(document)
  WITH document, count(DISTINCT claim) AS claims
  RETURN max(claims) AS claims
}
RETURN ordinal, coalesce(claims, 0) > 1 AS within
