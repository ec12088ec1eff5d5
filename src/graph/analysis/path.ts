import { EDGE_TYPES, EDGES } from '../edges.ts';
import { AS_OF, type AsOf, NOW } from '../kernel/as-of.ts';
import type { Graph } from '../kernel/graph.ts';
import { query } from '../kernel/query.ts';
import { list, number, text } from '../kernel/shape.ts';
import { type Link, linkOf, linkRow } from '../link.ts';

/** A way from one thing to another: the ids of the things on it, and the links between each and the next, whichever way they point. */
export type Path = { readonly nodes: readonly string[]; readonly hops: readonly Link[] };

/** What paths are asked for; things by their ids. */
export type PathQuestion = {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly hops: number;
  readonly through: readonly string[];
  readonly avoid: readonly string[];
};

/** At a thing with more links than this nearly everything meets: that two things both have to do with it says little. */
export const HUB = 50;

// Of ballots only those go with claims, by a type of their own beside: a path need not read the thousands without.
const WORDS = { types: EDGE_TYPES.filter((type) => type !== 'VOTED' && !('aside' in EDGES[type])).join('|') };

const hubs = query('path/hubs', { ...AS_OF, most: number }, { id: text }, WORDS);
const shortest = query(
  'path/shortest',
  { ...AS_OF, from: text, to: text, closed: list(text), hops: number },
  { nodes: list(text), hops: list(linkRow) },
  WORDS,
);

/** The shortest paths, one for each sequence of edge types, that pass through no hub which `through` does not name; none when from and to are one. */
export async function paths(
  graph: Graph,
  { from, to, first, hops, through, avoid }: PathQuestion,
  asOf: AsOf,
): Promise<Path[]> {
  if (from === to) return [];
  const crowded = (await hubs(graph, { ...asOf, most: HUB })).map(({ id }) => id);
  const closed = [...crowded.filter((id) => !through.includes(id)), ...avoid].filter((id) => id !== from && id !== to);
  const rows = await shortest(graph, { ...asOf, from, to, closed, hops });
  const found = rows
    // Neo4j goes along no edge twice, but may come by a thing twice.
    .filter(({ nodes }) => new Set(nodes).size === nodes.length)
    .map(({ nodes, hops }) => ({ nodes, hops: hops.map(linkOf) }))
    .sort((a, b) => a.hops.length - b.hops.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const byTypes = new Map<string, Path>();
  for (const path of found) if (!byTypes.has(typesOf(path))) byTypes.set(typesOf(path), path);
  return [...byTypes.values()].slice(0, first);
}

/** Lets the database make its plan for paths, which takes it seconds the first time: whoever asks first does not wait for it. */
export async function planPaths(graph: Graph): Promise<void> {
  await shortest(graph, { ...NOW, from: '', to: '', closed: [], hops: 1 });
}

const typesOf = ({ hops }: Path): string => hops.map(({ type }) => type).join();
const nameOf = (path: Path): string => `${typesOf(path)} ${path.nodes.join()}`;
