// The datasets with these ids.
UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
RETURN dataset.id, dataset.name, dataset.licence, dataset.url, dataset.citation
