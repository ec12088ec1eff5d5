// The documents in the order of their ids.
CREATE INDEX document_id IF NOT EXISTS FOR (document:Document) ON (document.id)
