import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { WrongUsage } from '../read/wrong-usage.ts';
import { slugOf } from './stored-event.ts';

const otherContent = query('ingest/other-content', { ids: list(text), source: text, hash: text }, { id: text });

/** What of a row says of which dataset it is, and whether the name of a file decided that. */
type Described = { readonly type: string; readonly slug?: string; readonly unsaid?: readonly string[] };

/**
 * Throws `WrongUsage` when only the name of a file says of which dataset rows are, and the graph has a dataset of that name from other files: two people
 * call their files votes.csv. `files` are those of the run, by their source and their hash.
 */
export async function checkOwners(
  graph: Graph,
  rows: readonly Described[],
  files: { readonly source: string; readonly hash: string },
): Promise<void> {
  const unnamed = rows.filter(({ type, unsaid }) => type === 'dataset' && unsaid?.includes('slug'));
  const ids = unnamed.map(({ slug = '' }) => urn('dataset', slug));
  const [taken] = ids.length === 0 ? [] : await otherContent(graph, { ids, ...files });
  if (taken === undefined) return;
  const slug = slugOf(taken.id);
  throw new WrongUsage(
    `The graph has a dataset "${slug}" from other files: give --dataset ${slug} if these are a new edition of it, or --dataset with another slug if they are somebody else's.`,
  );
}
