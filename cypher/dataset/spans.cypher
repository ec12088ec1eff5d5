// The first and the last day of which it is known that a vote of each dataset was held on it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Dataset {id: $ids[ordinal]})<-[:FROM]-(event:VoteEvent)
WHERE event.earliest = event.latest
RETURN ordinal, min(event.latest) AS first, max(event.latest) AS last
