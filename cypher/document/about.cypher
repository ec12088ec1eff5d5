// The ids of the documents about a thing: those that bear on it, and those in which something is said of it.
MATCH (document:Document)
WHERE EXISTS { (document)-[:BEARS_ON]->(:Entity {id: $about}) }
  OR EXISTS { (document)<-[:AT|MADE_BY]-(:Assertion)-[:OF]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(:Entity {id: $about}) }
RETURN document.id
