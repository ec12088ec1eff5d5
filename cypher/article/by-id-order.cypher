// The ids of the articles in their order, from just after $after.
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id
ORDER BY article.id
LIMIT $limit
