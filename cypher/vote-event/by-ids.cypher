// The vote events with these ids, each with the ids of its motion and its topics.
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE event:VoteEvent
RETURN event.id, event.name, @date(event) AS held, event.latest, event.result,
  [event.for, event.against, event.abstain, event.notVoting] AS stated,
  coalesce(event.recorded, false) AS recorded, coalesce(event.records, []) AS records, event.body, event.meeting, event.meetingRule, event.series, event.statedBy,
  event.important, coalesce(event.contested, false) AS contested,
  [(event)-[:ON]->(motion:Motion) | motion.id][0] AS motion,
  [(event)-[:FILED_UNDER]->(topic:Topic) | topic.id] AS topics,
  [(claim:Claim)-[:SUBJECT]->(event) | claim.id] AS claims
