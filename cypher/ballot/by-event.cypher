// The ballots of each vote event in the order of the states' codes: at most $limit per event, between two codes.
// A marked ballot is more than a row of a dataset: with claims of its own, or with sources that do not all say the same.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-(state:State)
  WITH state.iso3 AS code, ballot
  WHERE code > $low AND code < $high
  ORDER BY code @direction
  LIMIT $limit
  RETURN collect(code) AS keys, collect(ballot.choice) AS choices, collect(@mark(ballot, code)) AS marked
}
RETURN ordinal, keys, choices, marked
