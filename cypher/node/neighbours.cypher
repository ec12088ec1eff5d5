// The edges of each node, of the types that its noun names.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (node:Entity {id: $ids[ordinal]})-[edge:@types]-(other:Entity)
WHERE @asOf(edge)
RETURN ordinal, collect(type(edge)) AS types, collect(startNode(edge) = node) AS outgoing, collect(other.id) AS others
