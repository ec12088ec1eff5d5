// How many articles there are.
MATCH (article:Article)
RETURN count(article)
