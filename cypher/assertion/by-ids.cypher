// The assertions with these ids, each with the ids of its claim and of who makes it, in which capacity, through whom, and where.
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
RETURN assertion.id, assertion.mode, assertion.verb, assertion.confidence,
  [(assertion)-[:OF]->(claim) | claim.id][0] AS claim,
  [(assertion)-[:MADE_BY]->(maker) | maker.id][0] AS madeBy,
  [(assertion)-[:IN_CAPACITY]->(role) | role.id][0] AS capacity,
  COLLECT { MATCH (assertion)-[via:VIA]->(actor) RETURN actor.id ORDER BY via.order } AS via,
  [(assertion)-[:AT]->(venue) | venue.id][0] AS venue
