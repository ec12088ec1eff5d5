import type { NamedNode } from './entity.ts';
import type { AsOf } from './kernel/as-of.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
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

/** The articles; because whoever asks for an article asks for its publisher next, publishers are brought along. */
export async function articlesById(
  graph: Graph,
  ids: string[],
  _: AsOf,
  bring: (publishers: readonly NamedNode[]) => void,
): Promise<Untyped<Article>[]> {
  const rows = await byIds(graph, { ids });
  bring(rows.flatMap(publisherOf));
  return rows.map(articleOf);
}

export function articleOf([
  id,
  name,
  edtf,
  earliest,
  latest,
  wording,
  textSupplied,
  publisher,
]: ArticleRow): Untyped<Article> {
  return { id, name, published: when(edtf, earliest, latest, wording), textSupplied, publisher };
}

/** Who published an article, where it is known. */
export function publisherOf(row: ArticleRow): NamedNode[] {
  const [id, name, kind] = row.slice(-3) as [string | null, string, string | null];
  return id === null ? [] : [{ id, name, kind }];
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
