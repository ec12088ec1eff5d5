// How many ballots of each vote event pass the filters.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-()
  WHERE @passes(ballot)
} AS count
