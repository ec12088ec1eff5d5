// The groups with these ids: how a source words them, how many they are, and whom they are some of.
UNWIND $ids AS id
MATCH (group:Entity {id: id})
WHERE group:Group
RETURN group.id, group.name, group.wording, group.countMin, group.countMax, coalesce(group.openList, false),
  [(group)-[:DRAWN_FROM]->(whole:Entity) | whole.id][0],
  COLLECT { MATCH (group)-[:EXCEPT]->(one:Entity) RETURN one.id ORDER BY one.id }
