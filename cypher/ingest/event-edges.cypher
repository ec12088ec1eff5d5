// The ballots of a vote event and the keys under which it is filed.
MATCH (event:Entity {id: $id})
RETURN COLLECT { MATCH (event)<-[ballot:VOTED]-() RETURN ballot.key ORDER BY ballot.key },
  COLLECT { MATCH (event)<-[ballot:VOTED]-() RETURN ballot.choice ORDER BY ballot.key },
  COLLECT { MATCH (event)-[filed:FILED_UNDER]->() RETURN filed.key }
