// The claims with these ids, each with the ids of what it is about and of its assertions, in the order of the places where they are written.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id, claim.key, claim.order, claim.predicate, claim.text, claim.polarity, claim.valueKind, claim.value, claim.number,
  [claim.edtf, claim.earliest, claim.latest, claim.wording], coalesce(claim.openList, false), claim.rank, claim.rankReason, claim.rule,
  [claim.validFrom, claim.validTo, claim.recordedFrom, claim.recordedTo],
  [(claim)-[:SUBJECT]->(subject) | subject.id][0],
  [(claim)-[:OBJECT]->(object) | object.id][0],
  COLLECT { MATCH (claim)-[:ABOUT]->(matter) RETURN matter.id ORDER BY matter.id },
  claim.qualifierNames, claim.qualifierValues,
  [(claim)-[qualified:QUALIFIED]->(entity) | [qualified.name, entity.id]],
  COLLECT {
    MATCH (claim)<-[:OF]-(assertion:Assertion)
    OPTIONAL MATCH (assertion)-[:EVIDENCED_BY]->(quotation:Quotation)-[:IN]->(document)
    WITH assertion, min(document.id) AS place, min(quotation.start) AS start
    RETURN assertion.id ORDER BY place, start, assertion.id
  },
  NOT EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.mode <> 'INFERRED' }
