// One ballot per state and vote event; the index gives the ballots of a state in the order of time.
CREATE CONSTRAINT voted_key IF NOT EXISTS FOR ()-[ballot:VOTED]-() REQUIRE ballot.key IS UNIQUE
