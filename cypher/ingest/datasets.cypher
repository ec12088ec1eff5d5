// Writes datasets, each with exactly the properties of its row.
UNWIND $rows AS row
MERGE (dataset:Dataset {id: row.id})
SET dataset = row
RETURN count(*) AS written
