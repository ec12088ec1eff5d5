// The articles with these ids, each with its publisher.
UNWIND $ids AS id
MATCH (article:Entity {id: id})
WHERE article:Article
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
RETURN article.id, article.name, article.edtf, article.earliest, article.latest, article.wording,
  EXISTS { (article)-[:HAS_TEXT]->(:DocumentText) }, publisher.id, publisher.name, publisher.kind
