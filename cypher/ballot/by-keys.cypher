// The ballots with these keys, each with its marks where it is more than a row of a dataset.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = key AND ($recorded IS NULL OR ballot.recordedFrom IS NULL OR ballot.recordedFrom <= $recorded)
RETURN ballot.key, ballot.choice, CASE
  WHEN ballot.claims IS NOT NULL OR ballot.sources IS NOT NULL
  THEN [ballot.key, ballot.inferred, ballot.rule, ballot.contested, ballot.claims, ballot.sources, ballot.choices] END
