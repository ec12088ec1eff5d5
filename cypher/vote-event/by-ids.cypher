// The vote events with these ids, each with the ids of its motion and its topics.
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE event:VoteEvent
RETURN event.id, event.name, event.edtf, event.earliest, event.latest, event.wording, event.result,
  event.for, event.against, event.abstain, event.notVoting, coalesce(event.recorded, false), event.records,
  [(event)-[:ON]->(motion:Motion) | motion.id][0],
  [(event)-[:FILED_UNDER]->(topic:Topic) | topic.id],
  [(claim:Claim)-[:SUBJECT]->(event) | claim.id]
