import { type Entity, entity } from './entity.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

export type Article = {
  readonly type: 'Article';
  readonly id: string;
  readonly name: string;
  readonly published: When | null;
  readonly textSupplied: boolean;
  readonly publisher: string | null;
};

/** An article with its publisher, column by column. */
export type ArticleRow = [
  id: string,
  name: string,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
  textSupplied: boolean,
  publisher: string | null,
  publisherName: string,
  publisherKind: string | null,
];

const byIds = query<{ ids: string[] }, ArticleRow>('article/by-ids');
const byIdOrder = query<{ after: string; limit: number }, [id: string]>('article/by-id-order');
const count = query<Record<string, never>, [number]>('article/count');

/** The articles and, because whoever asks for an article asks for its publisher next, their publishers. */
export async function articlesById(graph: Graph, ids: string[]): Promise<(Article | Entity)[]> {
  const rows = await byIds(graph, { ids });
  return rows.flatMap(articleOf);
}

/** The nodes of a row: the article, and its publisher where it is known. */
export function articleOf(row: ArticleRow): (Article | Entity)[] {
  const [id, name, edtf, earliest, latest, wording, textSupplied, publisher, publisherName, publisherKind] = row;
  const published = when(edtf, earliest, latest, wording);
  const article: Article = { type: 'Article', id, name, published, textSupplied, publisher };
  return publisher === null ? [article] : [article, entity(publisher, publisherName, publisherKind)];
}

/** The ids of articles in their order. */
export async function articles(graph: Graph, { first, after }: Page): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countArticles(graph: Graph): Promise<number> {
  const [row] = await count(graph, {});
  return row?.[0] ?? 0;
}
