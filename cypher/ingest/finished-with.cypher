// Whether a source has finished a run of these files, and whether none of other files has changed the same datasets since; or a run that left rows out.
OPTIONAL MATCH (run:ImportRun {source: $source, hash: $hash})
WHERE run.finished IS NOT NULL
WITH run ORDER BY run.finished DESC LIMIT 1
RETURN run IS NOT NULL AS ever, run IS NOT NULL AND NOT EXISTS {
  MATCH (run)-[:FROM]->(dataset:Dataset)<-[:FROM]-(later:ImportRun {source: $source})
  WHERE later.finished > run.finished AND later.hash <> $hash
} AS last, EXISTS { MATCH (:ImportRun {source: $source, partOf: $hash}) } AS partly
