// A membership is found by its id: HOLDS_ROLE.
CREATE CONSTRAINT holds_role_id IF NOT EXISTS FOR ()-[membership:HOLDS_ROLE]-() REQUIRE membership.id IS UNIQUE
