// The ids of the votes of each meeting, with the day on which each was held, and on which part of its text.
UNWIND range(0, size($keys) - 1) AS ordinal
MATCH (event:VoteEvent {meeting: $keys[ordinal]})
WHERE @begunBy(event) AND @recorded(event)
RETURN ordinal, collect([event.id, event.latest, event.scope]) AS found
