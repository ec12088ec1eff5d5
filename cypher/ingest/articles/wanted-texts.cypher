// The articles of which the text is known by its hash, and whether somebody has supplied it.
MATCH (article:Article)
WHERE article.sha256 IS NOT NULL
RETURN article.id, article.sha256, article.file, EXISTS { (article)-[:HAS_TEXT]->(:DocumentText {sha256: article.sha256}) } AS has
ORDER BY article.id
