// The ids of the documents in their order, from just after $after; a document is about what it bears on, and what is spoken of in it.
MATCH (document:Document)
WHERE document.id > $after
  AND ($kinds IS NULL OR document.kind IN $kinds)
  AND @come(document) AND @recorded(document)
  AND ($about IS NULL
    OR EXISTS { (document)-[:BEARS_ON]->(:Entity {id: $about}) }
    OR EXISTS { (document)<-[:AT|MADE_BY]-(:Assertion)-[:OF]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(:Entity {id: $about}) })
RETURN document.id, document.id AS key
ORDER BY document.id
LIMIT $limit
