// How many members each bloc has on a day; a group that is drawn from a bloc has those of the bloc that are not excepted.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (asked:Entity {id: $ids[ordinal]})
OPTIONAL MATCH (asked)-[drawn:DRAWN_FROM]->(all:Entity)
WHERE @isAllOf(asked, drawn)
WITH ordinal, asked, coalesce(all, asked) AS whole
MATCH (whole)<-[membership:MEMBER_OF]-(member:Entity)
WHERE @onDay(membership, $valid)
  AND @known(membership)
  AND NOT @isExcepted(member, asked)
RETURN ordinal, count(*) AS count
