// Those of these datasets that are there, and not from these files of a source.
UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
WHERE NOT EXISTS { MATCH (run:ImportRun {source: $source}) WHERE run.hash = $hash OR run.partOf = $hash }
RETURN dataset.id
