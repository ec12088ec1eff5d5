// The groups with these ids: how a source words them, and how many they are.
UNWIND $ids AS id
MATCH (group:Entity {id: id})
WHERE group:Group
RETURN group.id, group.name, group.wording, group.countMin, group.countMax, coalesce(group.openList, false)
