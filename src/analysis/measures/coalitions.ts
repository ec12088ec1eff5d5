import { randomNumbers } from '../../random.ts';
import { commonVotesOf, kappaOf } from '../kernel/kappa-matrix.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import { nearestNeighbours, participationOf, type WeightedGraph } from '../kernel/neighbours.ts';
import type { Progress } from '../kernel/progress.ts';
import { countBallots, permutationsOf, type Submatrix, submatrixOf } from '../kernel/submatrix.ts';
import { meanAdjustedRand } from '../statistics/adjusted-rand.ts';
import { labelOf } from '../statistics/bloc-label.ts';
import { type Consensus, consensus } from '../statistics/consensus.ts';
import { bestPartition } from '../statistics/louvain.ts';

export type CoalitionOptions = {
  readonly neighbours: number;
  readonly resolution: number;
  readonly seed: number;
  readonly minCommonVotes: number;
  /** Of each graph, of which the best counts. */
  readonly runs: number;
  /** Graphs from permuted votes. */
  readonly graphs: number;
  /** What a label calls the state at a place of the matrix; its code, when nothing is given. */
  readonly nameOf: (state: number) => string;
  /** Hears how far it is, from 0 to 1. */
  readonly progress: Progress;
};

export type Coalitions = {
  /** The largest first; empty where `significant` is false. */
  readonly blocs: readonly Bloc[];
  /** Places of the states that expressed a choice and are in no bloc. */
  readonly unassigned: readonly number[];
  readonly modularity: number | null;
  /** The 1 % and the 99 % quantile of graphs from votes permuted within each roll call. */
  readonly modularityByChance: { readonly low: number; readonly high: number } | null;
  readonly significant: boolean;
  /** How alike the runs are: their mean adjusted Rand index. */
  readonly stability: number | null;
  /** Why there are no blocs; null when there are. */
  readonly reason: string | null;
};

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

/**
 * Blocs of states that vote alike beyond their habits: groups of the graph in which each state is tied to those with which it has the
 * highest κ. Votes of pure chance have groups too, so that there are blocs only where modularity is above 99 % of that of votes
 * permuted within each roll call, treated in the same way. Equal arguments give equal answers on every machine.
 */
export function coalitions(matrix: Matrix, over: Mask, options: Partial<CoalitionOptions> = {}): Coalitions {
  const {
    neighbours = 10,
    resolution = 1,
    seed = 1,
    minCommonVotes = 20,
    runs = 50,
    graphs = 50,
    progress = () => {},
  } = options;
  const nameOf = options.nameOf ?? ((state: number) => matrix.states[state] as string);
  const votes = submatrixOf(matrix, over);
  const common = commonVotesOf(votes);
  const graphOf = (of: Submatrix) => nearestNeighbours(kappaOf(of, common, minCommonVotes), of.states, neighbours);
  const ballots = countBallots(votes);
  const taking = [...ballots.keys()].filter((state) => (ballots[state] as number) > 0);
  const none = { blocs: [], unassigned: taking, significant: false };

  const graph = graphOf(votes);
  const reason = obstacle(votes, taking.length, comparable(common, votes.states, minCommonVotes), graph, {
    neighbours,
    minCommonVotes,
  });
  if (reason !== null) return { ...none, modularity: null, modularityByChance: null, stability: null, reason };

  const { best, all } = bestPartition(graph, resolution, runs, randomNumbers(seed));
  const permuted = permutationsOf(votes);
  const byChance = Float64Array.from({ length: graphs }, (_, number) => {
    progress((number + 1) / (graphs + 1));
    const random = randomNumbers(seed, number + 1);
    return bestPartition(graphOf(permuted(random)), resolution, runs, random).best.modularity;
  }).sort();
  const modularityByChance = graphs === 0 ? null : { low: quantile(byChance, 0.01), high: quantile(byChance, 0.99) };
  const found = { modularity: best.modularity, modularityByChance, stability: meanAdjustedRand(all) };
  if (modularityByChance === null || !(best.modularity > modularityByChance.high))
    return { ...none, ...found, reason: notAbove(best.modularity, modularityByChance) };

  const blocs = blocsOf(graph, best, consensus(best.groups, best.count, all), ballots, nameOf);
  const placed = new Set(blocs.flatMap(({ members }) => members.map(({ state }) => state)));
  const unassigned = taking.filter((state) => !placed.has(state));
  return { blocs, unassigned, ...found, significant: true, reason: null };
}

/** The lowest value that this share of sorted values does not exceed. */
const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;

/** How many states have enough common votes with some other. */
function comparable(common: Int32Array, states: number, least: number): number {
  let count = 0;
  for (let state = 0; state < states; state += 1)
    if (common.subarray(state * states, (state + 1) * states).some((votes) => votes >= Math.max(least, 1))) count += 1;
  return count;
}

/** Why there is no graph to look for blocs in; null when there is one. */
function obstacle(
  { rollCalls }: Submatrix,
  taking: number,
  comparable: number,
  graph: WeightedGraph,
  { neighbours, minCommonVotes }: Pick<CoalitionOptions, 'neighbours' | 'minCommonVotes'>,
): string | null {
  if (rollCalls.length === 0) return 'No roll call fits.';
  if (taking < 2) return 'Fewer than two states expressed a choice at these roll calls.';
  if (comparable === 0) return `No two states have ${minCommonVotes} common votes at these roll calls.`;
  if (comparable <= neighbours + 1)
    return `Only ${comparable} states have ${minCommonVotes} common votes with another: each would be among the ${neighbours} nearest neighbours of all others.`;
  if (graph.neighbours.length === 0)
    return 'No two states agree more than their own habits would have them (κ above 0).';
  return null;
}

function notAbove(modularity: number, byChance: Coalitions['modularityByChance']): string {
  if (byChance === null)
    return 'Nothing says what chance alone would give: no graphs from permuted votes were asked for.';
  return `Modularity is ${modularity.toFixed(3)}, and votes permuted within each roll call give up to ${byChance.high.toFixed(3)}: such groups come by chance.`;
}

function blocsOf(
  graph: WeightedGraph,
  { groups, count }: { groups: Int32Array; count: number },
  { certainty, shares }: Consensus,
  ballots: Int32Array,
  nameOf: CoalitionOptions['nameOf'],
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
