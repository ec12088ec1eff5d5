// How many amendments there are.
MATCH (amendment:Amendment)
WHERE @come(amendment) AND @recorded(amendment)
RETURN count(amendment) AS count
