// The blocs in the order of their ids.
CREATE INDEX bloc_id IF NOT EXISTS FOR (bloc:Bloc) ON (bloc.id)
