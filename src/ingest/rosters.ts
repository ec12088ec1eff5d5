import type { Graph } from '../graph/graph.ts';
import { query, statement } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import { contentHash } from './content-hash.ts';
import type { DatasetRow } from './dataset.ts';
import type { GeneralAssemblyRow, RollCallRow, TopicRow } from './sources/general-assembly.ts';
import { folded, type StateRow } from './state-table.ts';

const hashes = query<{ ids: string[] }, [id: string, hash: string]>('ingest/hashes');
const writeDatasets = statement('ingest/datasets');
const writeStates = statement('ingest/states');
const writeNames = statement('ingest/state-names');
const writeTopics = statement('ingest/topics');

/** What roll calls stand on: who votes, what they are filed under, and which source says so. */
export type Rosters = {
  readonly dataset: DatasetRow;
  readonly states: readonly StateRow[];
  readonly topics: readonly TopicRow[];
};

/** The rosters, which stand before all roll calls, and the roll calls still to be read. */
export async function gatherRosters(
  rows: AsyncIterable<GeneralAssemblyRow>,
): Promise<{ rosters: Rosters; rest: AsyncIterable<RollCallRow> }> {
  const reader = rows[Symbol.asyncIterator]();
  let dataset: DatasetRow | undefined;
  const states: StateRow[] = [];
  const topics: TopicRow[] = [];
  let next = await reader.next();
  for (; !next.done && next.value.type !== 'roll-call'; next = await reader.next()) {
    const row = next.value;
    if (row.type === 'dataset') dataset = row;
    if (row.type === 'state') states.push(row);
    if (row.type === 'topic') topics.push(row);
  }
  if (dataset === undefined) throw new Error('The roll calls come without the description of their dataset.');
  async function* rest() {
    for (; !next.done; next = await reader.next()) if (next.value.type === 'roll-call') yield next.value;
  }
  return { rosters: { dataset, states, topics }, rest: rest() };
}

/** Writes the rosters in one transaction; states that are as their row says are left alone. */
export async function writeRosters(graph: Graph, { dataset, states, topics }: Rosters): Promise<void> {
  const rows = states.map(stateRow);
  const there = new Map(await hashes(graph, { ids: rows.map(({ properties }) => properties.id) }));
  const changed = rows.filter(({ properties }) => there.get(properties.id) !== properties.hash);
  await graph.write(async (run) => {
    await run(writeDatasets, { rows: [datasetRow(dataset)] });
    await run(writeTopics, {
      rows: topics.map(({ slug, name }) => ({ id: urn('topic', slug), name, kind: 'SUBJECT' })),
    });
    await run(writeStates, { rows: changed.map(({ properties }) => properties) });
    await run(writeNames, {
      rows: changed.map(({ properties, names }) => ({ state: properties.id, ids: names.map(({ id }) => id), names })),
    });
  });
}

/** A dataset's properties; one without an address has none. */
export const datasetRow = ({
  slug,
  name,
  licence,
  url,
  citation,
}: Omit<DatasetRow, 'type' | 'url'> & { url?: string }) => ({
  id: urn('dataset', slug),
  name,
  licence,
  ...(url === undefined ? {} : { url }),
  citation,
});

function stateRow(state: StateRow) {
  const { code, iso2, m49, region, member, name } = state;
  const names = state.names.map(({ kind, text, from, to }) => ({
    id: urn('name', contentHash([code, kind, text, from, to])),
    text,
    language: 'en',
    kind,
    ...present({ validFrom: from, validTo: to }),
  }));
  const properties = {
    id: urn('state', code),
    iso3: code,
    name,
    order: `${folded(name)}|${code}`,
    ...present({ iso2, region }),
    ...(m49 === '' ? {} : { m49: Number(m49) }),
    ...(member ? { current: true } : {}),
  };
  return { names, properties: { ...properties, hash: contentHash([properties, names]) } };
}

/** Without the properties that are not known: those are absent in the graph, never empty. */
const present = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
