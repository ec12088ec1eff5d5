import type { Graph, Run } from '../../../graph/kernel/graph.ts';
import { query, statement } from '../../../graph/kernel/query.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import type { Projection } from './project.ts';
import type { Edge } from './project-merge.ts';

type Found = [type: string, from: string, to: string, properties: Edge['properties']];

const edgesOfDossier = query<{ prefix: string }, Found>('ingest/projected-edges');
const removeEdges = statement('ingest/remove-edges');
const writeEdgeRows = statement('ingest/edges');
const writeNamedEdges = statement('ingest/named-edges');
const writeNames = statement('ingest/names');

/** The edges in the graph that claims of a dossier stand behind. */
export async function readEdges(graph: Graph, dossier: string): Promise<Edge[]> {
  const rows = await edgesOfDossier(graph, { prefix: urn('claim', `${dossier}/`) });
  return rows.map(([type, from, to, properties]) => ({ type, from, to, properties }));
}

/** Makes the edges in the graph those of the projection; an edge that is right is not touched. */
export async function writeEdges(run: Run, { edges, names }: Projection, there: readonly Edge[]): Promise<void> {
  const present = new Map(there.map((edge) => [ends(edge), content(edge)]));
  const wanted = new Set(edges.map(ends));
  const changed = edges.filter((edge) => present.get(ends(edge)) !== content(edge));
  const text = new Map(names.map((name) => [name.id, name]));
  await run(removeEdges, {
    rows: there
      .filter((edge) => !wanted.has(ends(edge)))
      .map(({ type, from, to, properties }) => ({ type, from, to, id: properties.id ?? null })),
  });
  await run(writeNames, {
    rows: changed
      .filter(({ to }) => text.has(to))
      .map(({ from, to, properties }) => ({ from, name: text.get(to), properties })),
  });
  const written = changed.filter(({ to }) => !text.has(to));
  await run(writeEdgeRows, { rows: written.filter(({ properties }) => properties.id === undefined) });
  await run(writeNamedEdges, { rows: written.filter(({ properties }) => properties.id !== undefined) });
}

/** What tells an edge from every other: two of a type may join the same ends when they have ids. */
const ends = ({ type, from, to, properties: { id } }: Edge): string => JSON.stringify([type, from, to, id]);

/** The properties in a fixed order, because the database gives them in its own. */
const content = ({ properties }: Edge): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
