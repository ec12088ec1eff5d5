import { EDGE_TYPES } from '../../../graph/edges.ts';
import type { Graph, Run } from '../../../graph/kernel/graph.ts';
import { command, query } from '../../../graph/kernel/query.ts';
import { list, oneOf, properties, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { contentOf, type Entry, reconcile } from '../../write/reconcile.ts';
import { writeRows, writer } from '../../write/write-rows.ts';
import { claimId } from './dossier-id.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import type { Projection } from './project.ts';
import type { Edge } from './project-merge.ts';

const edgesThere = query(
  'ingest/dossier/projected-edges',
  { prefix: text, others: list(text) },
  {
    type: oneOf(...EDGE_TYPES, 'HAS_NAME', 'SAID_TO_VOTE'),
    from: text,
    to: text,
    properties: properties<Edge['properties']>(),
  },
);
const removeEdges = command('ingest/dossier/remove-edges', { rows: list(properties()) });
const writeEdges = writer('ingest/edges');
const writeNamedEdges = writer('ingest/named-edges');
const writeNames = writer('ingest/names');

/**
 * Compares the edges that the claims of a dossier, and those of `others` on the same subjects, project together with those that such claims stand
 * behind; the answer writes the difference, after the claims.
 */
export async function edgesWriter(
  graph: Graph,
  dossier: string,
  { edges, names }: Projection,
  others: readonly ClaimRecord[] = [],
): Promise<(run: Run) => Promise<void>> {
  const prefix = urn('claim', `${dossier}/`);
  const predicates = new Map(others.map(({ key, predicate }) => [claimId(dossier, key), predicate]));
  // What the roster of another dossier gives is not projected here, and stays.
  const isOurs = ({ type, properties: { claims } }: Edge): boolean =>
    claims.some((id) => id.startsWith(prefix)) ||
    claims.some((id) => predicates.has(id) && (!OF_ROSTERS.includes(type) || predicates.get(id) === type));
  const { stale, gone, confirm } = await reconcile(
    graph,
    {
      query: edgesThere,
      parameters: { prefix, others: [...predicates.keys()] },
      entryOf: (edge: Edge) => (isOurs(edge) ? edgeEntry(edge) : null),
    },
    edges,
    edgeEntry,
  );
  const nameOf = new Map(names.map((name) => [name.id, name]));
  const named = stale.flatMap(({ from, to, properties }) => {
    const name = nameOf.get(to);
    return name === undefined ? [] : [{ from, name, properties }];
  });
  const unnamed = stale.filter(({ to }) => !nameOf.has(to));
  const withId = (edge: Edge) => edge.properties.id !== undefined;

  return async (run) => {
    await writeRows(
      run,
      [removeEdges, { rows: gone.map(endsOf) }],
      [writeNames, { rows: named }],
      [writeEdges, { rows: unnamed.filter((edge) => !withId(edge)) }],
      [writeNamedEdges, { rows: unnamed.filter(withId) }],
    );
    await confirm(run, removeEdges, writeNames, writeEdges, writeNamedEdges);
  };
}

/** The edges that rosters give. */
const OF_ROSTERS: readonly string[] = ['ROLE_AT', 'DRAWN_FROM', 'EXCEPT'];

/** The key tells an edge from every other: two of a type may join the same ends when they have ids. */
const edgeEntry = ({ type, from, to, properties }: Edge): Entry => [
  JSON.stringify([type, from, to, properties.id ?? null]),
  contentOf(properties),
];

function endsOf(key: string): { type: string; from: string; to: string; id: string | null } {
  const [type, from, to, id] = JSON.parse(key) as [string, string, string, string | null];
  return { type, from, to, id };
}
