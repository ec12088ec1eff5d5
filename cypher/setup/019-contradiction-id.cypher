// A contradiction is found by its id.
CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR (contradiction:Contradiction) REQUIRE contradiction.id IS UNIQUE
