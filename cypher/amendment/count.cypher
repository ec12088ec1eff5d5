// How many amendments there are.
MATCH (amendment:Amendment)
WHERE @recorded(amendment)
RETURN count(amendment) AS count
