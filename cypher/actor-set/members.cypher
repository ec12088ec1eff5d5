// Who is a member of $of on the day $valid, and whether a source says that there are more.
MATCH (:Entity {id: $of})<-[membership:MEMBER_OF]-(actor:Actor)
WHERE (membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)
  AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
RETURN actor.id, coalesce(membership.openList, false)
ORDER BY actor.id
