// Of files, by their sources and hashes in two lists: whether their source has finished a run of them, and whether none of other files has changed the same
// datasets since; or a run that left rows out.
UNWIND range(0, size($hashes) - 1) AS ordinal
WITH ordinal, $sources[ordinal] AS source, $hashes[ordinal] AS hash
CALL (source, hash) {
  OPTIONAL MATCH (run:ImportRun {source: source, hash: hash})
  WHERE run.finished IS NOT NULL
  RETURN run ORDER BY run.finished DESC LIMIT 1
}
RETURN ordinal, run IS NOT NULL AS ever, run IS NOT NULL AND NOT EXISTS {
  MATCH (run)-[:FROM]->(dataset:Dataset)<-[:FROM]-(later:ImportRun {source: source})
  WHERE later.finished > run.finished AND later.hash <> hash
} AS last, EXISTS { MATCH (:ImportRun {source: source, partOf: hash}) } AS partly
ORDER BY ordinal
