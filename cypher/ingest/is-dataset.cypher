// The dataset with this id, where the graph has it.
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.id
