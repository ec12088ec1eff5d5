// How many members each bloc has on a day.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})<-[membership:MEMBER_OF]-(:Entity)
WHERE (membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)
  AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
RETURN ordinal, count(*)
