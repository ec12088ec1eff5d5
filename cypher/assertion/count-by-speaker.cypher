// How many assertions each actor makes.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[:MADE_BY]-(assertion:Assertion)-[:OF]->(claim:Claim)
  WHERE @asOf(claim) AND @come(assertion)
  RETURN count(assertion) AS count
}
RETURN ordinal, count
