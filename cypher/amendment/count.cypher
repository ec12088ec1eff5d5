// How many amendments there are.
MATCH (amendment:Amendment)
RETURN count(amendment)
