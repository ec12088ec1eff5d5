import { randomNumbers } from '../../random.ts';
import { minCommonVotes, seed } from '../kernel/common-options.ts';
import { counted } from '../kernel/counted.ts';
import { commonVotesOf, kappaOf } from '../kernel/kappa-matrix.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, NetworkEdge, Property, RollCallData, TableParameters, Value } from '../kernel/measure.ts';
import { nearestNeighbours, type WeightedGraph } from '../kernel/neighbours.ts';
import { decimal, integer, type Values } from '../kernel/option.ts';
import type { Progress } from '../kernel/progress.ts';
import { countBallots, permutationsOf, type Submatrix, submatrixOf } from '../kernel/submatrix.ts';
import { meanAdjustedRand } from '../statistics/adjusted-rand.ts';
import { type Bloc, blocsOf } from '../statistics/bloc.ts';
import { consensus } from '../statistics/consensus.ts';
import { bestPartition } from '../statistics/louvain.ts';
import { drawingOf } from './map.ts';

const OPTIONS = {
  neighbours: integer(10, 'To how many others each state is tied', { least: 1, most: 50 }),
  resolution: decimal(1, 'Above 1 smaller blocs, below 1 larger ones', 10),
  seed,
  minCommonVotes: minCommonVotes('With fewer common votes two states are not tied'),
};

type CoalitionOptions = Values<typeof OPTIONS> & {
  /** Of each graph, of which the best counts. */
  readonly runs: number;
  /** Graphs from permuted votes. */
  readonly graphs: number;
  /** What a label calls the state at a place of the matrix; its code, when nothing is given. */
  readonly nameOf: (state: number) => string;
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

/**
 * Blocs of states that vote alike beyond their habits: groups of the graph in which each state is tied to those with which it has the
 * highest κ. Votes of pure chance have groups too, so that there are blocs only where modularity is above 99 % of that of votes
 * permuted within each roll call, treated in the same way. Equal arguments give equal answers on every machine.
 */
export function findCoalitions(matrix: Matrix, over: Mask, options: Partial<CoalitionOptions> = {}): Coalitions {
  const {
    neighbours = OPTIONS.neighbours.default,
    resolution = OPTIONS.resolution.default,
    seed = OPTIONS.seed.default,
    minCommonVotes = OPTIONS.minCommonVotes.default,
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
  if (comparable === 0)
    return `No two states have the ${minCommonVotes} common votes that minCommonVotes asks for, at ${rollCalls.length} roll calls: lower it, or look at more votes.`;
  if (comparable <= neighbours + 1)
    return `Only ${comparable} states have ${minCommonVotes} common votes with another: each would be among the ${neighbours} nearest neighbours of all others. Lower minCommonVotes or neighbours, or look at more votes.`;
  if (graph.neighbours.length === 0)
    return 'No two states agree more than their own habits would have them (κ above 0).';
  return null;
}

function notAbove(modularity: number, byChance: Coalitions['modularityByChance']): string {
  if (byChance === null)
    return 'Nothing says what chance alone would give: no graphs from permuted votes were asked for.';
  return `Modularity is ${modularity.toFixed(3)}, and votes permuted within each roll call give up to ${byChance.high.toFixed(3)}: such groups come by chance.`;
}

/** Who votes with whom, and how sure that is. */
export const coalitions: Measure<
  typeof OPTIONS,
  Values<typeof OPTIONS> & { readonly over: Mask; readonly names: readonly string[] },
  Coalitions
> = {
  name: 'coalitions',
  description:
    'Who votes with whom: blocs in the graph that ties each state to those with which it agrees most beyond chance (κ), by the Louvain method in 50 runs, against 50 graphs from permuted votes.',
  formulas: ['Blocs', 'Certainty', 'Stability', 'Labels of blocs', 'Description of a bloc', 'Participation'],
  options: OPTIONS,
  isLong: () => true,
  run: ({ matrix }, { over, names, ...options }, progress) =>
    findCoalitions(matrix, over, { ...options, progress, nameOf: (state) => names[state] as string }),
  table: {
    row: 'member',
    columns: ['bloc', 'state', 'name', 'certainty', 'core', 'participation', 'ballots', 'alternatives'],
    sorted: 'bloc by bloc, the largest bloc and its surest member first',
    examples: ['--sessions 70-74 --topics human-rights --gexf blocs.gexf'],
    network: 'the network that the blocs are found in',
    find: tableOfBlocs,
  },
};

const PROPERTIES: readonly Property[] = [
  { name: 'bloc', type: 'string' },
  { name: 'certainty', type: 'double' },
  { name: 'core', type: 'boolean' },
  { name: 'participation', type: 'double' },
  { name: 'ballots', type: 'int' },
];

function tableOfBlocs(data: RollCallData, parameters: TableParameters<typeof OPTIONS>, progress: Progress): Found {
  const { matrix } = data;
  const { over, names } = parameters;
  const { blocs, unassigned, reason, ...whole } = coalitions.run(data, parameters, progress);
  const submatrix = submatrixOf(matrix, over);
  const ballots = countBallots(submatrix);
  const members = blocs.flatMap(({ label, members }) =>
    members.map(({ state, certainty, core, participation, ballots, alternatives }) => ({
      state,
      values: [label, certainty, core, participation, ballots] as Value[],
      alternatives: alternatives.map((other) => `${other.label}: ${other.share.toFixed(2)}`).join('; '),
    })),
  );
  const others = unassigned.map((state) => ({
    state,
    values: [null, null, null, null, ballots[state] as number] as Value[],
    alternatives: '',
  }));
  const all = [...members, ...others].map((one) => ({
    ...one,
    id: matrix.states[one.state] as string,
    label: names[one.state] as string,
  }));
  const rows = all.map(({ id, label, values: [bloc = null, ...values], alternatives }) => [
    ...[bloc, id, label],
    ...values,
    alternatives,
  ]);
  const number = (value: number | null | undefined) => value?.toFixed(3) ?? 'none';
  const { modularity, modularityByChance, stability } = whole;
  const sentence =
    reason ??
    `${counted(blocs.length, 'bloc')}: modularity ${number(modularity)}, by chance up to ${number(modularityByChance?.high)}, stability ${number(stability)}. Runs differ by chance: read the certainty of each state.`;
  const placeOf = new Map(blocs.flatMap(({ members }, place) => members.map(({ state }) => [state, place])));
  const drawn = drawingOf(matrix, over, (state) => placeOf.get(state) ?? null);
  const nodes = all
    .toSorted((a, b) => a.state - b.state)
    .map(({ id, label, values, state }) => ({ id, label, values, drawn: drawn(state) }));
  return {
    rows,
    summary: { ...whole, reason, blocs: blocs.length, unassigned: unassigned.length },
    sentence,
    network: { properties: PROPERTIES, nodes, edges: tiesOf(matrix, submatrix, parameters) },
  };
}

/** The ties of the graph in which the blocs are looked for. */
function tiesOf(
  { states }: Matrix,
  submatrix: Submatrix,
  { minCommonVotes, neighbours }: Values<typeof OPTIONS>,
): NetworkEdge[] {
  const scores = kappaOf(submatrix, commonVotesOf(submatrix), minCommonVotes);
  const graph = nearestNeighbours(scores, submatrix.states, neighbours);
  return states.flatMap((from, node) => {
    const [first, last] = [graph.starts[node] as number, graph.starts[node + 1] as number];
    return [...graph.neighbours.subarray(first, last)].flatMap((other, place) =>
      other < node ? [] : [{ from, to: states[other] as string, weight: graph.weights[first + place] as number }],
    );
  });
}
