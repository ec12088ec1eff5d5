// How many companies there are.
MATCH (company:Company)
RETURN count(company)
