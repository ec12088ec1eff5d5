// How many claims are written in each article or document.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[:IN]-(:Quotation)<-[:EVIDENCED_BY]-(:Assertion)-[:OF]->(claim:Claim)
  WHERE @asOf(claim)
  RETURN DISTINCT claim
} AS count
