// How many articles there are whose text nobody has supplied.
MATCH (article:Article)
WHERE @come(article) AND @recorded(article) AND NOT EXISTS { (article)-[:HAS_TEXT]->(:DocumentText) }
RETURN count(article) AS count
