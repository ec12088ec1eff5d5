// The names of each actor: English ones first, and of a language the official ones.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (:Entity {id: $ids[ordinal]})-[bears:HAS_NAME]->(name:Name)
  WHERE @valid(name)
    AND @asOf(bears)
  WITH name, bears
  ORDER BY coalesce(name.language, 'en') <> 'en', CASE name.kind WHEN 'OFFICIAL' THEN 0 WHEN 'SHORT' THEN 1 WHEN 'ALIAS' THEN 2 ELSE 3 END,
    name.language, name.text
  RETURN collect([name.text, name.language, name.kind, coalesce(bears.validFrom, name.validFrom),
    coalesce(bears.validTo, name.validTo), coalesce(bears.claims, []), coalesce(bears.records, [])]) AS found
}
RETURN ordinal, found
