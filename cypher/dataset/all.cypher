// All datasets, in the order of their ids.
MATCH (dataset:Dataset)
RETURN dataset.id
ORDER BY dataset.id
