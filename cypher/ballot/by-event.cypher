// The ballots of each vote event in the order of the states' codes: at most $limit per event, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-()
  WHERE ballot.key > $after
    AND ($choice IS NULL OR ballot.choice IN $choice)
    AND ($contested IS NULL OR coalesce(ballot.contested, false) = $contested)
  RETURN ballot
  ORDER BY ballot.key
  LIMIT $limit
}
RETURN ordinal, collect(ballot.key), collect(ballot.choice)
