// The ballots of each vote event that pass the filters, in the order of the states' codes: at most $limit per event, from just after the code $after.
// A marked ballot is more than a row of a dataset: with claims of its own, or with sources that do not all say the same.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-(state:State)
  WHERE ($choice IS NULL OR ballot.choice IN $choice)
    AND ($contested IS NULL OR coalesce(ballot.contested, false) = $contested)
    AND ($recorded IS NULL OR ballot.recordedFrom IS NULL OR ballot.recordedFrom <= $recorded)
  WITH state.iso3 AS code, ballot
  WHERE code > $after
  ORDER BY code
  LIMIT $limit
  RETURN collect(code) AS codes, collect(ballot.choice) AS choices, collect(CASE
    WHEN ballot.claims IS NOT NULL OR ballot.sources IS NOT NULL
    THEN [code, ballot.inferred, ballot.rule, ballot.contested, ballot.claims, ballot.sources, ballot.choices] END) AS marked
}
RETURN ordinal, codes, choices, marked
