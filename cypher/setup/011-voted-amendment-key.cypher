// The ballots of a state on amendments in the order of time: few have this key.
CREATE INDEX voted_amendment_key IF NOT EXISTS FOR ()-[ballot:VOTED]-() ON (ballot.amendmentKey)
