// How many votes each series has, and what the newest of them is called.
UNWIND range(0, size($keys) - 1) AS ordinal
MATCH (event:VoteEvent {series: $keys[ordinal]})
WHERE @begunBy(event) AND @recorded(event)
WITH ordinal, event ORDER BY event.order DESC
RETURN ordinal, collect(event.name)[0] AS newest, count(event) AS count
