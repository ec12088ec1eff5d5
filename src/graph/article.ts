import type { NamedNode } from './entity.ts';
import type { AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { IDS } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { flag, nullable, row, type TypeOf, text } from './kernel/shape.ts';

/** An article with its publisher, column by column; in a list, as the macro `@article` makes it. */
const ARTICLE = {
  id: text,
  name: text,
  published: date,
  textSupplied: flag,
  publisher: nullable(text),
  publisherName: nullable(text),
  publisherKind: nullable(text),
};
export const articleRow = row(ARTICLE);
export type ArticleRow = TypeOf<typeof articleRow>;

export type Article = { readonly type: 'Article' } & Omit<ArticleRow, 'publisherName' | 'publisherKind'>;

const byIds = query('article/by-ids', IDS, ARTICLE);

/** The articles; because whoever asks for an article asks for its publisher next, publishers are brought along. */
export async function articlesById(
  graph: Graph,
  ids: readonly string[],
  _: AsOf,
  bring: (publishers: readonly NamedNode[]) => void,
): Promise<Untyped<Article>[]> {
  const rows = await byIds(graph, { ids });
  bring(rows.flatMap(publisherOf));
  return rows.map(articleOf);
}

export const articleOf = ({ publisherName, publisherKind, ...article }: ArticleRow): Untyped<Article> => article;

/** Who published an article, where it is known. */
export const publisherOf = ({ publisher, publisherName, publisherKind }: ArticleRow): NamedNode[] =>
  publisher === null ? [] : [{ id: publisher, name: publisherName ?? '', kind: publisherKind }];
