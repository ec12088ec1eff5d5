// An assertion is found by its id.
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (assertion:Assertion) REQUIRE assertion.id IS UNIQUE
