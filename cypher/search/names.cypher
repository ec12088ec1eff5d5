// The best candidates among names of actors and of what dossiers speak of: each name that may match, and whose it is.
CALL db.index.fulltext.queryNodes('names_text', $words) YIELD node, score
OPTIONAL MATCH (node)<-[has:HAS_NAME]-(named:Entity)
WHERE @valid(node)
  AND @known(has)
WITH CASE WHEN node:Name THEN named ELSE node END AS entity, coalesce(node.text, node.name) AS name, max(score) AS score
WHERE entity IS NOT NULL
  AND ($labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels))
  AND @recorded(entity)
RETURN entity.id, name, false AS bulk
ORDER BY score DESC, name, entity.id
LIMIT $limit
