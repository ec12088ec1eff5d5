// The amendments in the order of their ids.
CREATE INDEX amendment_id IF NOT EXISTS FOR (amendment:Amendment) ON (amendment.id)
