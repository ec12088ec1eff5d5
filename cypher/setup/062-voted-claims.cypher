// The ballots that claims stand behind: few among all.
CREATE INDEX voted_claims IF NOT EXISTS FOR ()-[ballot:VOTED]-() ON (ballot.claims)
