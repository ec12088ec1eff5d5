// A corroboration is found by its id.
CREATE CONSTRAINT corroboration_id IF NOT EXISTS FOR (corroboration:Corroboration) REQUIRE corroboration.id IS UNIQUE
