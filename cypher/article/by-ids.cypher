// The articles with these ids, each with its publisher.
UNWIND $ids AS id
MATCH (article:Entity {id: id})
WHERE article:Article
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
RETURN article.id, article.name, @date(article) AS published,
  EXISTS { (article)-[:HAS_TEXT]->(:DocumentText) } AS textSupplied,
  publisher.id AS publisher, publisher.name AS publisherName, publisher.kind AS publisherKind
