// Writes institutions that are not there yet; what a dossier says of one stays.
UNWIND $rows AS row
MERGE (institution:Entity {id: row.id})
ON CREATE SET institution = row, institution:Actor:Institution
RETURN count(*) AS written
