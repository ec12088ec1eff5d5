// The claims with these ids, each with the ids of what it is about and of its assertions, in the order of the places where they are written.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id, claim.key, claim.order, claim.predicate, claim.text, claim.polarity, claim.valueKind, claim.value, claim.number,
  @date(claim) AS when, coalesce(claim.openList, false) AS openList, claim.rank, claim.rankReason, claim.rule,
  [claim.validFrom, claim.validTo, claim.recordedFrom, claim.recordedTo] AS times,
  [(claim)-[:SUBJECT]->(subject) | subject.id][0] AS subject,
  [(claim)-[:OBJECT]->(object) | object.id][0] AS object,
  COLLECT { MATCH (claim)-[:ABOUT]->(matter) RETURN matter.id ORDER BY matter.id } AS about,
  coalesce(claim.qualifierNames, []) AS qualifierNames, coalesce(claim.qualifierValues, []) AS qualifierValues,
  [(claim)-[qualified:QUALIFIED]->(entity) | [qualified.name, entity.id]] AS qualified,
  COLLECT {
    MATCH (claim)<-[:OF]-(assertion:Assertion)
    OPTIONAL MATCH (assertion)-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(document)
    WITH assertion, min(document.id) AS place, min(quotation.start) AS start
    RETURN assertion.id ORDER BY place, start, assertion.id
  } AS assertions,
  NOT EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.mode <> 'INFERRED' } AS inferred
