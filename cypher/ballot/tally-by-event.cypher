// For each vote event and choice: how many ballots a source names, and how many are inferred.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[ballot:VOTED]-()
WHERE @recorded(ballot)
WITH ordinal, ballot.choice AS choice, count(*) AS ballots, count(ballot.inferred) AS inferred
RETURN ordinal, collect([choice, ballots - inferred, inferred]) AS found
