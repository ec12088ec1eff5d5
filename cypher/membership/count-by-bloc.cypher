// How many members each bloc has on a day.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[membership:MEMBER_OF]-(:Entity)
WHERE @onDay(membership, $valid)
  AND @known(membership)
RETURN ordinal, count(*) AS count
