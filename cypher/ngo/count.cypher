// How many NGOs there are.
MATCH (ngo:NGO)
RETURN count(ngo)
