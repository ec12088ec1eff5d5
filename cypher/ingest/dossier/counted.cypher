// Whether there is a dataset, and how many claims and entities are of a dossier.
RETURN COUNT { (:Dataset {id: $dataset}) } AS there, COUNT { MATCH (claim:Claim) WHERE claim.id STARTS WITH $prefix } AS claims,
  COUNT { (:Entity {home: $dossier}) } AS entities
