// How many documents there are of some kinds and about a thing.
MATCH (document:Document)
WHERE ($kinds IS NULL OR document.kind IN $kinds)
  AND @come(document) AND @recorded(document)
  AND ($about IS NULL
    OR EXISTS { (document)-[:BEARS_ON]->(:Entity {id: $about}) }
    OR EXISTS { (document)<-[:AT|MADE_BY]-(:Assertion)-[:OF]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(:Entity {id: $about}) })
RETURN count(document) AS count
