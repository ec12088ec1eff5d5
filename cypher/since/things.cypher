// Since when there is whatever has a first day: by its own date, and what is voted on or decided by its first vote or decision. A session without
// a date begins with its first vote, and a document without one is there since a text first speaks of it. A treaty is there while it is negotiated.
MATCH (thing:VoteEvent|Session|Decision|Article|Document|Institution)
WHERE @begun(thing) IS NOT NULL
RETURN thing.id AS id, @begun(thing) AS since
UNION ALL
MATCH (session:Session)<-[:IN]-(vote:VoteEvent)
WHERE @begun(session) IS NULL
RETURN session.id AS id, coalesce(min(@begun(vote)), '') AS since
UNION ALL
MATCH (motion:Motion)<-[:ON]-(act:VoteEvent|Decision)
RETURN motion.id AS id, coalesce(min(@begun(act)), '') AS since
UNION ALL
MATCH (document:Document)<-[:SUBJECT|OBJECT|ABOUT|AT]-(said)<-[:OF]-{0,1}(assertion:Assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(text:Entity)
WHERE @begun(document) IS NULL
RETURN document.id AS id, coalesce(min(@begun(text)), '') AS since
