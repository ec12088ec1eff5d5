// The entities of a dossier.
CREATE INDEX entity_home IF NOT EXISTS FOR (entity:Entity) ON (entity.home)
