// Writes what the texts of articles have of quotations.
UNWIND $rows AS row
MATCH (quotation:Quotation {id: row.id})
SET quotation.status = row.properties.status, quotation.exact = row.properties.exact,
  quotation.prefix = row.properties.prefix, quotation.suffix = row.properties.suffix
RETURN count(*) AS written
