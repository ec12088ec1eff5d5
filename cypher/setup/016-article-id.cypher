// The articles in the order of their ids.
CREATE INDEX article_id IF NOT EXISTS FOR (article:Article) ON (article.id)
