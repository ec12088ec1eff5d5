// A name is found by its id.
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (name:Name) REQUIRE name.id IS UNIQUE
