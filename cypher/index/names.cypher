// The names of all indexes; a constraint has one of the same name.
SHOW INDEXES YIELD name
RETURN name
