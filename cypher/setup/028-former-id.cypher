// An id of before is found by itself.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.id IS UNIQUE
