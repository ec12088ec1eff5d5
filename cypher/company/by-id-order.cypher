// The ids of the companies in their order, from just after $after.
MATCH (company:Company)
WHERE company.id > $after
RETURN company.id
ORDER BY company.id
LIMIT $limit
