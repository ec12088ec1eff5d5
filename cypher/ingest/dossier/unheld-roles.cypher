// Of speakers and roles, those that the graph knows to be apart: the speaker neither holds the role, nor is where it is, nor what that is a part of. `places` are where the
// dossier itself says that it is.
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
WHERE NOT EXISTS { (speaker)-[:HOLDS_ROLE]->(:Role {id: row.role}) }
  AND NOT EXISTS { (:Role {id: row.role})-[:ROLE_AT]->(:Entity)-[:PART_OF]->{0,4}(speaker) }
  AND NOT EXISTS { MATCH (place:Entity)-[:PART_OF]->{0,4}(speaker) WHERE place.id IN row.places }
RETURN row.speaker AS speaker, row.role AS role,
       COLLECT { MATCH (speaker)-[:HOLDS_ROLE]->(held:Role) RETURN DISTINCT held.id ORDER BY held.id } AS has
