// The best candidates among names of actors and of what dossiers speak of: each name that may match, and whose it is.
CALL db.index.fulltext.queryNodes('names_text', $words) YIELD node, score
OPTIONAL MATCH (node)<-[has:HAS_NAME]-(named:Entity)
WHERE ($valid IS NULL OR ((node.validFrom IS NULL OR node.validFrom <= $valid) AND (node.validTo IS NULL OR node.validTo > $valid)))
  AND ($recorded IS NULL OR ((has.recordedFrom IS NULL OR has.recordedFrom <= $recorded) AND (has.recordedTo IS NULL OR has.recordedTo > $recorded)))
WITH CASE WHEN node:Name THEN named ELSE node END AS entity, coalesce(node.text, node.name) AS name, max(score) AS score
WHERE entity IS NOT NULL
  AND ($labels IS NULL OR any(label IN labels(entity) WHERE label IN $labels))
  AND ($recorded IS NULL OR entity.recordedFrom IS NULL OR entity.recordedFrom <= $recorded)
RETURN entity.id, name, false
ORDER BY score DESC, name, entity.id
LIMIT $limit
