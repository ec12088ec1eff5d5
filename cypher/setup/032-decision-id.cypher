// The decisions in the order of their ids.
CREATE INDEX decision_id IF NOT EXISTS FOR (decision:Decision) ON (decision.id)
