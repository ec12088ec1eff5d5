// Takes away ballots, so many at once.
MATCH (:VoteEvent)<-[ballot:VOTED]-()
WITH ballot LIMIT $limit
DELETE ballot
RETURN count(*) AS gone
