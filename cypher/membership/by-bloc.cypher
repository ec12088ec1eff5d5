// The members of each bloc on a day in the order of their names: at most $limit per bloc, from just after $after.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (whole:Entity {id: $ids[ordinal]})<-[membership:MEMBER_OF]-(member:Entity)
  WHERE (membership.validFrom IS NULL OR membership.validFrom <= $valid) AND (membership.validTo IS NULL OR membership.validTo > $valid)
    AND ($recorded IS NULL OR ((membership.recordedFrom IS NULL OR membership.recordedFrom <= $recorded) AND (membership.recordedTo IS NULL OR membership.recordedTo > $recorded)))
  WITH whole, membership, member, coalesce(member.order, member.name) + '|' + membership.id AS key
  WHERE key > $after
  ORDER BY key
  LIMIT $limit
  RETURN collect(key) AS keys, collect([membership.id, member.id, whole.id, null,
    membership.validFrom, membership.validTo, membership.claims, membership.records, membership.dated, membership.from, membership.to, membership.note]) AS memberships
}
RETURN ordinal, keys, memberships
