// Names of motions and votes, thousands of them bulk, apart from the other names: they would drown them.
CREATE FULLTEXT INDEX motions_text IF NOT EXISTS
FOR (named:Motion|VoteEvent) ON EACH [named.name]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
