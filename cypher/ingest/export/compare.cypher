// A page of the vote events of which two datasets have accounts, in the order of time: every ballot's choice, and by its place what each source says where they do not all say it.
MATCH (event:VoteEvent)
WHERE event.order > $after AND EXISTS { (event)-[:FROM]->(:Dataset {id: $a}) } AND EXISTS { (event)-[:FROM]->(:Dataset {id: $b}) }
WITH event ORDER BY event.order LIMIT $limit
CALL (event) {
  MATCH (event)<-[ballot:VOTED]-()
  RETURN collect(CASE WHEN ballot.sources IS NULL THEN ballot.choice END) AS choices,
    collect(CASE WHEN ballot.sources IS NOT NULL THEN [ballot.key, ballot.sources, ballot.choices] END) AS marked
}
RETURN event.order, coalesce(event.doubtful, false) AS doubtful, choices, marked
ORDER BY event.order
