// The companies in the order of their ids.
CREATE INDEX company_id IF NOT EXISTS FOR (company:Company) ON (company.id)
