// The text of a document is found by its id.
CREATE CONSTRAINT document_text_id IF NOT EXISTS FOR (text:DocumentText) REQUIRE text.id IS UNIQUE
