// A position is found by its id: OPPOSES.
CREATE CONSTRAINT opposes_id IF NOT EXISTS FOR ()-[position:OPPOSES]-() REQUIRE position.id IS UNIQUE
