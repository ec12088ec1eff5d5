// The vote events of a topic in the order of time.
CREATE CONSTRAINT filed_under_key IF NOT EXISTS FOR ()-[filed:FILED_UNDER]-() REQUIRE filed.key IS UNIQUE
