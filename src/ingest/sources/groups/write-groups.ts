import type { Graph } from '../../../graph/kernel/graph.ts';
import { query, statement } from '../../../graph/kernel/query.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import type { Note } from '../../read/problem.ts';
import { contentHash } from '../../write/content-hash.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import type { GroupRow, GroupsRow, MembershipRow } from './group-row.ts';

type Properties = Readonly<Record<string, unknown>>;

const missing = query<{ ids: string[] }, [id: string]>('ingest/missing');
const hashes = query<{ ids: string[] }, [id: string, hash: string]>('ingest/hashes');
const there = query<{ prefix: string }, [id: string, properties: Properties]>('ingest/memberships');
const writeDatasets = statement('ingest/datasets');
const writeBlocs = statement('ingest/entities');
const writeMemberships = statement('ingest/named-edges');
const removeMemberships = statement('ingest/remove-memberships');

/**
 * Writes a table of groups in one transaction: a group is a bloc, a membership an edge with its row. What is in the graph as its row says
 * is not touched, and memberships that are in the table no more go. A state that the graph does not have is noted, and its rows left out.
 */
export const writeGroups: Writer<GroupsRow> = async (graph, rows, { note, progress, dryRun }) => {
  const dataset = rows.find((row) => row.type === 'dataset');
  if (dataset === undefined) throw new Error('The groups come without the description of their dataset.');
  const blocs = rows.filter((row) => row.type === 'group').map(blocOf);
  const blocsThere = new Map(await hashes(graph, { ids: blocs.map(({ properties }) => properties.id) }));
  const staleBlocs = blocs.filter(({ properties }) => blocsThere.get(properties.id) !== properties.hash);

  const memberships = rows.filter((row) => row.type === 'membership');
  const edges = (await withState(graph, memberships, note)).map((row) => edgeOf(dataset.slug, row));
  const edgesThere = new Map((await there(graph, { prefix: `${dataset.slug}/` })).map(([id, of]) => [id, content(of)]));
  const stale = edges.filter(({ properties }) => edgesThere.get(properties.id) !== content(properties));
  const present = new Set(edges.map(({ properties }) => properties.id));
  const gone = [...edgesThere.keys()].filter((id) => !present.has(id));

  if (!dryRun)
    await graph.write(async (run) => {
      await run(writeDatasets, { rows: [datasetRow(dataset)] });
      await run(writeBlocs, { rows: staleBlocs });
      await run(removeMemberships, { ids: gone });
      await run(writeMemberships, { rows: stale });
    });
  progress(rows.length);
  const changed = stale.filter(({ properties }) => edgesThere.has(properties.id)).length;
  return {
    ...ZERO_COUNTS,
    created: stale.length - changed,
    changed,
    unchanged: edges.length - stale.length,
    removed: gone.length,
  };
};

/** The rows of states that the graph has. */
async function withState(graph: Graph, rows: readonly MembershipRow[], note: Note): Promise<MembershipRow[]> {
  const ids = [...new Set(rows.map(({ code }) => urn('state', code)))];
  const absent = new Set((await missing(graph, { ids })).map(([id]) => id));
  return rows.filter(({ code, at }) => {
    const known = !absent.has(urn('state', code));
    if (!known)
      note(at, `The graph has no state "${code}".`, {
        code: 'UNKNOWN_STATE',
        hint: 'Codes are those of states.csv; general-assembly has the states.',
      });
    return known;
  });
}

function blocOf({ key, name, kind }: GroupRow) {
  const properties = { id: urn('bloc', key), name, kind };
  return { labels: ['Actor', 'Bloc'], properties: { ...properties, hash: contentHash(properties) } };
}

/** The edge of a membership: its days for being looked up, and its dates as the row has them. */
function edgeOf(dataset: string, { record, group, code, from, to, dated, validFrom, validTo, note }: MembershipRow) {
  const properties = {
    id: urn('membership', contentHash([dataset, record])),
    records: [`${dataset}/${record}`],
    dated,
    validFrom,
    ...(validTo === null ? {} : { validTo }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(note === '' ? {} : { note }),
  };
  return { type: 'MEMBER_OF', from: urn('state', code), to: urn('bloc', group), properties };
}

/** The properties in a fixed order, because the database gives them in its own. */
const content = (properties: Properties): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
