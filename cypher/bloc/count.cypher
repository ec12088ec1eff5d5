// How many blocs there are, of all kinds or of one.
MATCH (bloc:Bloc)
WHERE $kind IS NULL OR bloc.kind = $kind
RETURN count(bloc) AS count
