import type { Graph } from '../../graph/kernel/graph.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { DatasetRow } from '../read/dataset.ts';
import type { Note } from '../read/problem.ts';
import { readSeats, type Seat } from '../read/seat.ts';
import { foldedName, type StateRow } from '../read/state-table.ts';
import { contentHash } from './content-hash.ts';
import { hashEntry, nodesThere, reconcile } from './reconcile.ts';
import { reconcileRegions, regionRows } from './regions.ts';
import type { TopicRow, VoteRow } from './vote-row.ts';
import { writeRows, writer } from './write-rows.ts';

const writeDatasets = writer('ingest/datasets');
const writeStates = writer('ingest/states');
const writeNames = writer('ingest/state-names');
const writeTopics = writer('ingest/topics');

/** What vote events stand on: who votes, what they are filed under, and which sources say so. */
export type Rosters = {
  readonly datasets: readonly DatasetRow[];
  readonly states: readonly StateRow[];
  readonly topics: readonly TopicRow[];
};

/** The rosters among the rows of a source. */
export const rostersOf = (rows: readonly VoteRow[]): Rosters => ({
  datasets: rows.filter((row) => row.type === 'dataset'),
  states: rows.filter((row) => row.type === 'state'),
  topics: rows.filter((row) => row.type === 'topic'),
});

/** The properties of what is in rosters; a state has its names beside them, its region, and from when to when it had its seat. */
export function rosterRows({ datasets, states, topics }: Rosters, seats: ReadonlyMap<string, Seat>) {
  const regions = regionRows(states, seats);
  return {
    datasets: [...datasets.map(datasetRow), ...regions.datasets.map((dataset) => ({ ...dataset, unsaid: [] }))],
    topics: topics.map(({ slug, name }) => ({ id: urn('topic', slug), name, kind: 'SUBJECT' })),
    states: states.map((state) => stateRow(state, seats.get(state.code))),
    regions,
  };
}

/** Writes the rosters in one transaction; states that are as their row says are left alone. */
export async function writeRosters(graph: Graph, rosters: Rosters, note: Note): Promise<void> {
  const { datasets, topics, states, regions } = rosterRows(rosters, await readSeats(note));
  const { stale, confirm } = await reconcile(graph, nodesThere(states), states, hashEntry);
  const writeRegions = await reconcileRegions(graph, regions);
  await graph.write(async (run) => {
    await writeRows(
      run,
      [writeDatasets, { rows: datasets }],
      [writeTopics, { rows: topics }],
      [writeStates, { rows: stale.map(({ properties }) => properties) }],
      [
        writeNames,
        { rows: stale.map(({ properties: { id }, names }) => ({ state: id, ids: names.map(({ id }) => id), names })) },
      ],
    );
    await confirm(run, writeStates);
    await writeRegions(run);
  });
}

/** A dataset's properties, and which of them nobody has said; one without an address has none. */
export const datasetRow = ({ slug, name, licence, url, citation, unsaid = [] }: Omit<DatasetRow, 'type'>) => ({
  id: urn('dataset', slug),
  name,
  licence,
  ...(url === undefined ? {} : { url }),
  citation,
  unsaid,
});

function stateRow(state: StateRow, seat: Seat | undefined) {
  const { code, iso2, m49, region, member, name } = state;
  const names = state.names.map(({ kind, language, text, from, to }) => ({
    id: urn('name', contentHash([code, kind, language, text, from, to])),
    text,
    language,
    kind,
    ...present({ validFrom: from, validTo: to }),
  }));
  names.sort((a, b) => (a.id < b.id ? -1 : 1));
  const properties = {
    id: urn('state', code),
    iso3: code,
    name,
    order: `${foldedName(name)}|${code}`,
    ...present({ iso2, region }),
    ...(m49 === '' ? {} : { m49: Number(m49) }),
    ...(member ? { current: true } : {}),
    ...present({
      seatFrom: seat?.from ?? '',
      seatTo: seat?.to ?? '',
      seatAwayFrom: seat?.awayFrom ?? '',
      seatAwayTo: seat?.awayTo ?? '',
    }),
  };
  return { names, properties: { ...properties, hash: contentHash([properties, names]) } };
}

/** Without the properties that are not known: those are absent in the graph, never empty. */
const present = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
