// The ids of the articles whose text nobody has supplied, in their order, between two ids.
MATCH (article:Article)
WHERE article.id > $low AND article.id < $high AND @come(article) AND @recorded(article)
  AND NOT EXISTS { (article)-[:HAS_TEXT]->(:DocumentText) }
RETURN article.id, article.id AS key
ORDER BY article.id @direction
LIMIT $limit
