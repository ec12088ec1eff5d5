// Names of actors and of what dossiers speak of, and what other names they have, by their words without marks.
CREATE FULLTEXT INDEX names_text IF NOT EXISTS
FOR (named:Actor|Treaty|Provision|Topic|Process|Session|Decision|Document|Article|Name) ON EACH [named.name, named.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
