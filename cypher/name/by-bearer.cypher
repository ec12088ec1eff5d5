// The names of each actor, official ones first.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[bears:HAS_NAME]->(name:Name)
  WHERE ($valid IS NULL OR ((name.validFrom IS NULL OR name.validFrom <= $valid) AND (name.validTo IS NULL OR name.validTo > $valid)))
    AND ($valid IS NULL OR ((bears.validFrom IS NULL OR bears.validFrom <= $valid) AND (bears.validTo IS NULL OR bears.validTo > $valid)))
    AND ($recorded IS NULL OR ((bears.recordedFrom IS NULL OR bears.recordedFrom <= $recorded) AND (bears.recordedTo IS NULL OR bears.recordedTo > $recorded)))
  WITH name, bears
  ORDER BY CASE name.kind WHEN 'OFFICIAL' THEN 0 WHEN 'SHORT' THEN 1 WHEN 'ALIAS' THEN 2 ELSE 3 END, name.text
  RETURN collect([name.text, name.language, name.kind, coalesce(bears.validFrom, name.validFrom),
    coalesce(bears.validTo, name.validTo), bears.claims]) AS names
}
RETURN ordinal, names
