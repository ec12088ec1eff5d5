// Writes down that a run has begun; unless it is finished too, it was ended on the way.
MERGE (run:ImportRun {id: $properties.id})
SET run = $properties
