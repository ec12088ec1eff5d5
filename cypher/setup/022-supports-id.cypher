// A position is found by its id: SUPPORTS.
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[position:SUPPORTS]-() REQUIRE position.id IS UNIQUE
