import type { Graph, Run } from '../../graph/kernel/graph.ts';
import { type Query, query } from '../../graph/kernel/query.ts';
import { list, type Shape, type Shapes, text, type Values } from '../../graph/kernel/shape.ts';
import type { Counts } from './counts.ts';
import { NotWritten } from './write-rows.ts';

const hashes = query('ingest/hashes', { ids: list(text) }, { id: text, hash: text });

type Named = { readonly name: string };

/** What stands for a row: the key under which it is found again, and its content or the hash of it. */
export type Entry = readonly [key: string, content: string];

/** How the rows of one kind are found in the graph. */
export type Finding<P extends Shapes, C extends Shapes> = {
  readonly query: Query<P, C>;
  readonly parameters: Values<P>;
  /** Null for a row that is not of the kind. */
  readonly entryOf: (found: Values<C>) => Entry | null;
};

/** What a source wants to be in the graph, held against what is there. */
export type Difference<Wanted> = {
  /** What must be written: it is not there, or not as it should be. */
  readonly stale: readonly Wanted[];
  /** The keys of what is there and should not be. */
  readonly gone: readonly string[];
  readonly counts: Pick<Counts, 'created' | 'changed' | 'unchanged' | 'removed'>;
};

export type Reconciled<Wanted> = Difference<Wanted> & {
  /** Looks again, in the transaction that wrote the difference: throws `NotWritten`, with the names of the statements, unless there is none left. */
  confirm(run: Run, ...writers: readonly Named[]): Promise<void>;
};

/** Holds the rows that a source wants against those of the graph. A second time there is no difference: `confirm` sees to that. */
export async function reconcile<P extends Shapes, C extends Shapes, Wanted>(
  graph: Graph | Run,
  { query, parameters, entryOf: entryOfFound }: Finding<P, C>,
  wanted: readonly Wanted[],
  entryOf: (row: Wanted) => Entry,
): Promise<Reconciled<Wanted>> {
  const compare = async (reader: Graph | Run) => {
    const found = await query(reader, parameters);
    const there = new Map(found.map(entryOfFound).filter((entry) => entry !== null));
    return differenceOf(there, wanted, entryOf);
  };
  const difference = await compare(graph);
  return {
    ...difference,
    async confirm(run, ...writers) {
      if (difference.stale.length + difference.gone.length > 0)
        confirmNone(await compare(run), entryOf, query, writers);
    },
  };
}

/** The difference to what is there, which is given as content by key. */
export function differenceOf<Wanted>(
  there: ReadonlyMap<string, string>,
  wanted: readonly Wanted[],
  entryOf: (row: Wanted) => Entry,
): Difference<Wanted> {
  const keys = new Set<string>();
  const stale: Wanted[] = [];
  let created = 0;
  for (const row of wanted) {
    const [key, content] = entryOf(row);
    keys.add(key);
    const before = there.get(key);
    if (before === content) continue;
    if (before === undefined) created += 1;
    stale.push(row);
  }
  const gone = [...there.keys()].filter((key) => !keys.has(key));
  const counts = {
    created,
    changed: stale.length - created,
    unchanged: wanted.length - stale.length,
    removed: gone.length,
  };
  return { stale, gone, counts };
}

/** Throws `NotWritten` when a difference is left after `writers` have written it, as `finder` sees it. */
export function confirmNone<Wanted>(
  { stale, gone }: Difference<Wanted>,
  entryOf: (row: Wanted) => Entry,
  finder: Named,
  writers: readonly Named[],
): void {
  if (stale.length + gone.length === 0) return;
  const first = stale[0] === undefined ? gone[0] : entryOf(stale[0])[0];
  const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
  const faults = [
    ...(stale.length > 0 ? [`does not find ${rows(stale.length)} as they should be`] : []),
    ...(gone.length > 0 ? [`still finds ${rows(gone.length)} that should be gone`] : []),
  ];
  throw new NotWritten(
    `${writers.map(({ name }) => name).join(' and ')} ran, but ${finder.name} ${faults.join(' and ')}; the first is ${first}. A label, a type or a property is wrong in one of these statements.`,
  );
}

/** A node that keeps the hash of its content. */
export type Hashed = { readonly properties: { readonly id: string; readonly hash: string } };

export const hashEntry = ({ properties: { id, hash } }: Hashed): Entry => [id, hash];

type HashQuery<P extends Shapes> = Query<P, { id: Shape<string>; hash: Shape<string> }>;

/** How rows are found by a statement that answers with ids and hashes. */
export const hashesBy = <P extends Shapes>(query: HashQuery<P>, parameters: Values<P>) => ({
  query,
  parameters,
  entryOf: ({ id, hash }: { id: string; hash: string }): Entry => [id, hash],
});

/** How those of these nodes are found that are there; they may be of other sources too, so none of them is ever gone. */
export const nodesThere = (nodes: readonly Hashed[]) =>
  hashesBy(hashes, { ids: nodes.map(({ properties }) => properties.id) });

/** The content of something that keeps no hash: its properties in a fixed order, because the database gives them in its own. */
export const contentOf = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
