// The NGOs in the order of their ids.
CREATE INDEX ngo_id IF NOT EXISTS FOR (ngo:NGO) ON (ngo.id)
