import type { Graph, Parameters } from '../../../graph/kernel/graph.ts';
import { query, type RowOf } from '../../../graph/kernel/query.ts';
import { properties, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import type { Note } from '../../read/problem.ts';
import { absentNodes } from '../../write/absent-nodes.ts';
import { contentHash } from '../../write/content-hash.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { contentOf, type Entry, hashEntry, nodesThere, reconcile } from '../../write/reconcile.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import type { GroupRow, GroupsRow, MembershipRow } from './group-row.ts';

const membershipsThere = query(
  'ingest/groups/memberships',
  { prefix: text },
  { id: text, properties: properties<Parameters>() },
);
const writeDatasets = writer('ingest/datasets');
const writeBlocs = writer('ingest/entities');
const writeMemberships = writer('ingest/named-edges');
const removeMemberships = remover('ingest/groups/remove-memberships', 'ids');

/**
 * Writes a table of groups in one transaction: a group is a bloc, a membership an edge with its row. What is in the graph as its row says
 * is not touched, and memberships that are in the table no more go. A state that the graph does not have is noted, and its rows left out.
 */
export const writeGroups: Writer<GroupsRow> = async (graph, rows, { note, progress, dryRun }) => {
  const dataset = rows.find((row) => row.type === 'dataset');
  if (dataset === undefined) throw new Error('The groups come without the description of their dataset.');
  const groupRows = rows.filter((row) => row.type === 'group');
  const newGroups = await absentNodes(
    graph,
    groupRows.map(({ key }) => urn('bloc', key)),
  );
  const blocs = groupRows.filter(({ key, unnamed }) => !unnamed || newGroups.has(urn('bloc', key))).map(blocOf);
  const memberRows = rows.filter((row) => row.type === 'membership');
  const edges = (await withState(graph, memberRows, note)).map((row) => edgeOf(dataset.slug, row));
  const edgesThere = {
    query: membershipsThere,
    parameters: { prefix: `${dataset.slug}/` },
    entryOf: ({ id, properties }: RowOf<typeof membershipsThere>): Entry => [id, contentOf(properties)],
  };
  const groups = await reconcile(graph, nodesThere(blocs), blocs, hashEntry);
  const memberships = await reconcile(graph, edgesThere, edges, edgeEntry);

  if (!dryRun)
    await graph.write(async (run) => {
      await writeRows(run, [writeDatasets, { rows: [datasetRow(dataset)] }], [writeBlocs, { rows: groups.stale }]);
      await groups.confirm(run, writeBlocs);
      await writeRows(
        run,
        [removeMemberships, { ids: memberships.gone }],
        [writeMemberships, { rows: memberships.stale }],
      );
      await memberships.confirm(run, removeMemberships, writeMemberships);
    });
  progress(rows.length);
  return { ...ZERO_COUNTS, ...memberships.counts };
};

/** The rows of states that the graph has. */
async function withState(graph: Graph, rows: readonly MembershipRow[], note: Note): Promise<MembershipRow[]> {
  const absent = await absentNodes(
    graph,
    rows.map(({ code }) => urn('state', code)),
  );
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

const edgeEntry = ({ properties }: ReturnType<typeof edgeOf>): Entry => [properties.id, contentOf(properties)];
