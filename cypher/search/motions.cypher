// The best candidates among names of motions and votes: each name that may match, whose it is, and whether no dossier speaks of it.
CALL db.index.fulltext.queryNodes('motions_text', $words) YIELD node, score
WHERE ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
  AND ($valid IS NULL OR NOT node:VoteEvent OR @begun(node) <= $valid)
  AND @recorded(node)
WITH node, score
ORDER BY score DESC, node.name, node.id
LIMIT $limit
RETURN node.id, node.name, NOT EXISTS { (node)<-[:SUBJECT|OBJECT|ABOUT]-(:Claim) } AS bulk
