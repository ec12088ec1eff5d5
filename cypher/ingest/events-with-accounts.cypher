// Vote events with all that sources say of them: the accounts, the motion, the keys of topics, the ballots, and by key those ballots about which the sources do not say the same.
UNWIND $ids AS id
MATCH (event:Entity {id: id})
RETURN id,
  COLLECT { MATCH (event)-[account:FROM]->(dataset:Dataset) RETURN [dataset.id, properties(account)] } AS accounts,
  COLLECT { MATCH (event)-[:ON]->(motion:Motion) RETURN motion.id } AS motions,
  COLLECT { MATCH (event)-[filed:FILED_UNDER]->() RETURN filed.key } AS filed,
  COLLECT { MATCH (event)<-[ballot:VOTED]-() RETURN ballot.key ORDER BY ballot.key } AS keys,
  COLLECT { MATCH (event)<-[ballot:VOTED]-() RETURN ballot.choice ORDER BY ballot.key } AS choices,
  COLLECT { MATCH (event)<-[ballot:VOTED]-() WHERE ballot.sources IS NOT NULL RETURN [ballot.key, ballot.sources, ballot.choices] } AS marks
