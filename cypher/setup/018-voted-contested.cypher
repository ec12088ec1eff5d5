// The ballots about which sources differ: few have this property.
CREATE INDEX voted_contested IF NOT EXISTS FOR ()-[ballot:VOTED]-() ON (ballot.contested)
