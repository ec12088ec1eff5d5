// A quotation is found by its id.
CREATE CONSTRAINT quotation_id IF NOT EXISTS FOR (quotation:Quotation) REQUIRE quotation.id IS UNIQUE
