// How many ballots of each vote event pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-()
  WHERE ($choice IS NULL OR ballot.choice IN $choice)
    AND ($contested IS NULL OR coalesce(ballot.contested, false) = $contested)
    AND ($recorded IS NULL OR ballot.recordedFrom IS NULL OR ballot.recordedFrom <= $recorded)
}
