// A membership is found by its id: MEMBER_OF.
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[membership:MEMBER_OF]-() REQUIRE membership.id IS UNIQUE
