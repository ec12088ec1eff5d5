// A page of all claims in the order of their keys, each with what it is about, the claims that it is in conflict with, and who makes it: how, as what, through
// whom, where, and in which places of which texts that is written. A day is the first that a date can be; a session without a date begins with its first
// vote.
MATCH (claim:Claim)
WHERE claim.order > $after
WITH claim ORDER BY claim.order LIMIT $limit
RETURN claim.id, claim.key, claim.order, claim.predicate, claim.polarity, claim.rank, claim.valueKind, claim.text,
  coalesce(claim.openList, false) AS openList, claim.rule IS NOT NULL AS ruled,
  @begun(claim) AS begun,
  COLLECT {
    MATCH (claim)-[:SUBJECT|OBJECT]->(event:Session|VoteEvent|Decision)
    RETURN coalesce(@begun(event), COLLECT { MATCH (event)<-[:IN]-(vote:VoteEvent) RETURN @begun(vote) AS day ORDER BY day LIMIT 1 }[0])
  } AS events,
  coalesce(claim.latest, claim.earliest) AS latest,
  [claim.validFrom, claim.validTo, claim.recordedFrom, claim.recordedTo] AS times,
  [(claim)-[:SUBJECT]->(subject) | subject.id][0] AS subject,
  [(claim)-[:OBJECT]->(object) | object.id][0] AS object,
  [(claim)-[:ABOUT]->(matter) | matter.id] AS about,
  COLLECT {
    MATCH (claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
    WHERE rival <> claim AND conflict.status <> 'REJECTED'
    RETURN DISTINCT rival.id
  } AS rivals,
  COLLECT {
    MATCH (claim)<-[:OF]-(assertion:Assertion)-[:MADE_BY]->(maker)
    OPTIONAL MATCH (assertion)-[:IN_CAPACITY]->(role:Role)
    OPTIONAL MATCH (assertion)-[:AT]->(venue)
    WITH assertion, maker, role, coalesce(role, maker) AS speaker, venue
    RETURN [assertion.id, assertion.mode, assertion.verb, maker.id, role.id, [(speaker)-[:ROLE_AT]->(body) | body.id],
      [(assertion)-[:VIA]->(actor) | actor.id], venue.id, @begun(venue),
      [(assertion)-[:EVIDENCED_BY]->(quotation)-[:IN]->(text) | [text.id, coalesce(quotation.start, 0), @begun(text)]]]
    ORDER BY assertion.id
  } AS statements
ORDER BY claim.order
