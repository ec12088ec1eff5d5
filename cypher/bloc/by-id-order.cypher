// The ids of the blocs in their order, of all kinds or of one, from just after $after.
MATCH (bloc:Bloc)
WHERE bloc.id > $after AND ($kind IS NULL OR bloc.kind = $kind)
RETURN bloc.id, bloc.id AS key
ORDER BY bloc.id
LIMIT $limit
