// The roles with these ids.
UNWIND $ids AS id
MATCH (role:Entity {id: id})
WHERE role:Role
RETURN role.id, role.name, coalesce(role.title, role.name) AS title
