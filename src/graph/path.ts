import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { type Link, type LinkRow, linkOf } from './link.ts';

/** A way from one thing to another: the ids of the things on it, and the links between each and the next, whichever way they point. */
export type Path = { readonly nodes: readonly string[]; readonly hops: readonly Link[] };

/** What paths are asked for; things by their ids. */
export type Way = {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly hops: number;
  readonly through: readonly string[];
  readonly avoid: readonly string[];
};

/** At a thing with more links than this nearly everything meets: that two things both have to do with it says little. */
export const HUB = 50;

const hubs = query<AsOf & { most: number }, [id: string]>('path/hubs');
const shortest = query<
  AsOf & { from: string; to: string; closed: readonly string[]; hops: number },
  [nodes: string[], hops: LinkRow[]]
>('path/shortest');

/** The shortest paths, one for each sequence of edge types, that pass through no hub which `through` does not name; none when from and to are one. */
export async function paths(graph: Graph, { from, to, first, hops, through, avoid }: Way, asOf: AsOf): Promise<Path[]> {
  if (from === to) return [];
  const crowded = (await hubs(graph, { ...asOf, most: HUB })).map(([id]) => id);
  const closed = [...crowded.filter((id) => !through.includes(id)), ...avoid].filter((id) => id !== from && id !== to);
  const rows = await shortest(graph, { ...asOf, from, to, closed, hops });
  const found = rows
    // Neo4j goes along no edge twice, but may come by a thing twice.
    .filter(([nodes]) => new Set(nodes).size === nodes.length)
    .map(([nodes, links]) => ({ nodes, hops: links.map(linkOf) }))
    .sort((a, b) => a.hops.length - b.hops.length || (nameOf(a) < nameOf(b) ? -1 : 1));
  const byTypes = new Map<string, Path>();
  for (const path of found) if (!byTypes.has(typesOf(path))) byTypes.set(typesOf(path), path);
  return [...byTypes.values()].slice(0, first);
}

/** Lets the database make its plan for paths, which takes it seconds the first time: whoever asks first does not wait for it. */
export async function planPaths(graph: Graph): Promise<void> {
  await shortest(graph, { valid: null, recorded: null, from: '', to: '', closed: [], hops: 1 });
}

const typesOf = ({ hops }: Path): string => hops.map(({ type }) => type).join();
const nameOf = (path: Path): string => `${typesOf(path)} ${path.nodes.join()}`;
