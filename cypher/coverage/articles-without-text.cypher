// The ids of the articles whose text nobody has supplied, from just after $after.
MATCH (article:Article)
WHERE article.id > $after AND @come(article) AND @recorded(article)
  AND NOT EXISTS { (article)-[:HAS_TEXT]->(:DocumentText) }
RETURN article.id, article.id AS key
ORDER BY article.id
LIMIT $limit
