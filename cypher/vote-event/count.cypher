// How many vote events there are.
MATCH (event:VoteEvent)
WHERE @begunBy(event) AND @recorded(event)
RETURN count(event) AS count
