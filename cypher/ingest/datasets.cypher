// Writes datasets: what is said of each, and the rest only where the graph does not have it.
UNWIND $rows AS row
MERGE (dataset:Dataset {id: row.id})
SET dataset = {
  id: row.id,
  name: CASE WHEN 'name' IN row.unsaid THEN coalesce(dataset.name, row.name) ELSE row.name END,
  licence: CASE WHEN 'licence' IN row.unsaid THEN coalesce(dataset.licence, row.licence) ELSE row.licence END,
  url: CASE WHEN 'url' IN row.unsaid THEN coalesce(dataset.url, row.url) ELSE row.url END,
  citation: CASE WHEN 'citation' IN row.unsaid THEN coalesce(dataset.citation, row.citation) ELSE row.citation END
}
RETURN count(*) AS written
