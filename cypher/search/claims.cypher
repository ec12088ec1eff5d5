// A page of all claims, in the order of the ids: each with its sentence, its value where that is words of ours, the latest day that it says, or else on
// which it can have been written, and the quotations of which somebody has supplied the words, each with the day since when it is written.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim.id, claim.text, claim.value,
  coalesce(claim.latest, claim.earliest, COLLECT {
    MATCH (claim)<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(text:Entity)
    RETURN coalesce(text.latest, text.earliest) AS latest ORDER BY latest DESC LIMIT 1
  }[0]) AS latest,
  COLLECT {
    MATCH (claim)<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(text:Entity)
    WHERE quotation.exact IS NOT NULL
    RETURN DISTINCT [quotation.exact, @begun(text)]
  } AS quotations,
  claim.validFrom, claim.validTo, claim.recordedFrom, claim.recordedTo
ORDER BY claim.id
