import { participationOf, type WeightedGraph } from '../kernel/neighbours.ts';
import { labelOf } from './bloc-label.ts';
import type { Consensus } from './consensus.ts';

/** Members: the most connected within the bloc first, of whom the label names two. */
export type Bloc = { readonly label: string; readonly members: readonly BlocMember[] };

export type BlocMember = {
  readonly state: number;
  /** The mean share of runs in which it is with each of the other members. */
  readonly certainty: number;
  /** Certain enough: at least 0.9. */
  readonly core: boolean;
  /** How evenly its edges are spread over the blocs: 0 where all of them stay in one. */
  readonly participation: number;
  /** Expressed choices. */
  readonly ballots: number;
  /** Where else the runs put it, the most frequent first. */
  readonly alternatives: readonly { readonly label: string; readonly share: number }[];
};

const CORE = 0.9;

/** The groups of a graph as blocs, the largest first; groups of one are none. */
export function blocsOf(
  graph: WeightedGraph,
  { groups, count }: { groups: Int32Array; count: number },
  { certainty, shares }: Consensus,
  ballots: Int32Array,
  nameOf: (state: number) => string,
): Bloc[] {
  const inside = Float64Array.from(groups, (group, node) => {
    let sum = 0;
    for (let edge = graph.starts[node] as number; edge < (graph.starts[node + 1] as number); edge += 1)
      if (groups[graph.neighbours[edge] as number] === group) sum += graph.weights[edge] as number;
    return sum;
  });
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [node, group] of groups.entries()) if (!Number.isNaN(certainty[node])) members[group]?.push(node);
  const order = (a: number, b: number) => (inside[b] as number) - (inside[a] as number) || a - b;
  const labels = members.map((of) => labelOf(of.sort(order).map(nameOf)));
  const participation = participationOf(graph, groups);

  const member = (state: number): BlocMember => ({
    state,
    certainty: certainty[state] as number,
    core: (certainty[state] as number) >= CORE,
    participation: participation[state] as number,
    ballots: ballots[state] as number,
    alternatives: [...(shares[state] as Float64Array).entries()]
      .filter(([group, share]) => group !== groups[state] && share > 0 && members[group]?.length !== 0)
      .sort(([, a], [, b]) => b - a)
      .map(([group, share]) => ({ label: labels[group] as string, share })),
  });
  return members
    .map((of, group) => ({ label: labels[group] as string, members: of.map(member) }))
    .filter((bloc) => bloc.members.length > 0)
    .sort((a, b) => b.members.length - a.members.length);
}
