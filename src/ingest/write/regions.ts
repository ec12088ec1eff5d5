import type { Graph, Parameters, Run } from '../../graph/kernel/graph.ts';
import { query, type RowOf } from '../../graph/kernel/query.ts';
import { regionId } from '../../graph/kernel/region.ts';
import { properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { dayAfter } from '../../graph/kernel/validity.ts';
import type { Seat } from '../read/seat.ts';
import type { StateRow } from '../read/state-table.ts';
import { contentHash } from './content-hash.ts';
import { contentOf, type Entry, hashEntry, nodesThere, reconcile } from './reconcile.ts';
import { remover, writeRows, writer } from './write-rows.ts';

const there = query('ingest/groups/memberships', { prefix: text }, { id: text, properties: properties<Parameters>() });
const writeBlocs = writer('ingest/entities');
const writeMemberships = writer('ingest/named-edges');
const removeMemberships = remover('ingest/groups/remove-memberships', 'ids');

/** The standard that says where a state lies, as evidence names it. */
const M49 = {
  id: urn('dataset', 'm49'),
  name: 'UN M49',
  licence: 'facts of a public standard',
  url: 'https://unstats.un.org/unsd/methodology/m49/',
  citation: 'United Nations Statistics Division: Standard country or area codes for statistical use (M49).',
};

/** The regions of states as the graph has them: a region is a bloc of the kind `REGION`, each of its states a member, and M49 says so. */
export function regionRows(states: readonly StateRow[], seats: ReadonlyMap<string, Seat>) {
  const placed = states.filter(({ region }) => region !== '');
  return {
    records: states.map(recordOf),
    datasets: placed.length === 0 ? [] : [M49],
    blocs: [...new Set(placed.map(({ region }) => region))].map(blocOf),
    memberships: placed.map((state) => membershipOf(state, seats.get(state.code))),
  };
}

/** Holds the regions of states against the graph, and answers with what writes the difference; those of states that are not among them stay. */
export async function reconcileRegions(
  graph: Graph,
  { records, blocs, memberships }: ReturnType<typeof regionRows>,
): Promise<(run: Run) => Promise<void>> {
  const own = new Set(records);
  const edgesThere = {
    query: there,
    parameters: { prefix: 'm49/' },
    entryOf: ({ id, properties }: RowOf<typeof there>): Entry | null =>
      own.has((properties.records as string[])[0] as string) ? [id, contentOf(properties)] : null,
  };
  const regions = await reconcile(graph, nodesThere(blocs), blocs, hashEntry);
  const edges = await reconcile(graph, edgesThere, memberships, membershipEntry);
  return async (run) => {
    await writeRows(
      run,
      [writeBlocs, { rows: regions.stale }],
      [removeMemberships, { ids: edges.gone }],
      [writeMemberships, { rows: edges.stale }],
    );
    await regions.confirm(run, writeBlocs);
    await edges.confirm(run, removeMemberships, writeMemberships);
  };
}

const recordOf = ({ code }: StateRow): string => `m49/${code}`;

function blocOf(region: string) {
  const properties = { id: regionId(region), name: region, kind: 'REGION' };
  return { labels: ['Actor', 'Bloc'], properties: { ...properties, hash: contentHash(properties) } };
}

/** A state lies where it lies, without a first and a last day; one that is no member of the United Nations today did so while it had its seat, or else its names. */
function membershipOf(state: StateRow, seat: Seat | undefined) {
  const { code, region, member } = state;
  const { from, to } = member
    ? { from: '', to: '' }
    : seat?.to
      ? { ...seat, to: dayAfter(seat.to) }
      : spanOfNames(state);
  const properties = {
    id: urn('membership', contentHash([recordOf(state), region])),
    records: [recordOf(state)],
    dated: true,
    ...(from === '' ? {} : { validFrom: from }),
    ...(to === '' ? {} : { validTo: to }),
  };
  return { type: 'MEMBER_OF', from: urn('state', code), to: regionId(region), properties };
}

function spanOfNames({ names }: StateRow): { from: string; to: string } {
  const own = names.filter(({ kind }) => kind === 'SHORT' || kind === 'FORMER');
  const [from = ''] = own.map(({ from }) => from).sort();
  const [to = ''] = own
    .map(({ to }) => to)
    .sort()
    .reverse();
  return { from, to: own.some(({ to }) => to === '') ? '' : to };
}

const membershipEntry = ({ properties }: ReturnType<typeof membershipOf>): Entry => [
  properties.id,
  contentOf(properties),
];
