import { commonVotesOf, kappaOf } from '../../analysis/kernel/kappa-matrix.ts';
import { nearestNeighbours } from '../../analysis/kernel/neighbours.ts';
import { countBallots, submatrixOf } from '../../analysis/kernel/submatrix.ts';
import { coalitions as find } from '../../analysis/measures/coalitions.ts';
import type { NetworkEdge, Property, Value } from '../../ingest/export/graph-file.ts';
import type { Analysis, Options } from './analysis.ts';
import type { Question } from './question.ts';

const PROPERTIES: readonly Property[] = [
  { name: 'bloc', type: 'string' },
  { name: 'certainty', type: 'double' },
  { name: 'core', type: 'boolean' },
  { name: 'participation', type: 'double' },
  { name: 'ballots', type: 'int' },
];
const COLUMNS = ['bloc', 'state', 'name', 'certainty', 'core', 'participation', 'ballots', 'alternatives'];

/** Who votes with whom, a row a state. */
export const coalitions: Analysis = {
  name: 'coalitions',
  about: 'Who votes with whom: blocs of states that vote alike beyond their habits, and how sure that is.',
  row: 'member',
  options: ['neighbours', 'resolution', 'seed', 'minCommonVotes'],
  recent: true,
  network: 'the network that the blocs are found in',

  run(question, { neighbours, resolution, seed, minCommonVotes }) {
    const { matrix, over, nameOf, progress } = question;
    const found = find(matrix, over, { neighbours, resolution, seed, minCommonVotes, nameOf, progress });
    const { blocs, unassigned, reason, ...whole } = found;
    const ballots = countBallots(submatrixOf(matrix, over));
    const members = blocs.flatMap(({ label, members }) =>
      members.map(({ state, certainty, core, participation, ballots, alternatives }) => ({
        state,
        values: [label, certainty, core, participation, ballots] satisfies Value[],
        alternatives: alternatives.map((other) => `${other.label}: ${other.share.toFixed(2)}`).join('; '),
      })),
    );
    const others = unassigned.map((state) => ({
      state,
      values: [null, null, null, null, ballots[state] as number] satisfies Value[],
      alternatives: '',
    }));
    const all = [...members, ...others];
    const rows = all.map(({ state, values: [bloc, ...values], alternatives }) => [
      bloc ?? null,
      matrix.states[state] as string,
      nameOf(state),
      ...values,
      alternatives,
    ]);
    const number = (value: number | null) => value?.toFixed(3) ?? 'none';
    const { modularity, modularityByChance, stability } = whole;
    const sentence =
      reason ??
      `${blocs.length} blocs: modularity ${number(modularity)}, by chance up to ${number(modularityByChance?.high ?? null)}, stability ${number(stability)}. Runs differ by chance: read the certainty of each state.`;
    const nodes = all
      .toSorted((a, b) => a.state - b.state)
      .map(({ state, values }) => ({ id: matrix.states[state] as string, label: nameOf(state), values }));
    return {
      columns: COLUMNS,
      rows,
      whole: { ...whole, reason, blocs: blocs.length, unassigned: unassigned.length },
      sentence,
      network: { properties: PROPERTIES, nodes, edges: ties(question, { neighbours, minCommonVotes }) },
    };
  },
};

/** The graph in which the blocs are looked for: each state with those with which it has the highest κ. */
function ties(
  { matrix, over }: Question,
  { neighbours, minCommonVotes }: Pick<Options, 'neighbours' | 'minCommonVotes'>,
): NetworkEdge[] {
  const votes = submatrixOf(matrix, over);
  const scores = kappaOf(votes, commonVotesOf(votes), minCommonVotes);
  const graph = nearestNeighbours(scores, votes.states, neighbours);
  return matrix.states.flatMap((from, node) => {
    const [first, last] = [graph.starts[node] as number, graph.starts[node + 1] as number];
    return [...graph.neighbours.subarray(first, last)].flatMap((other, place) =>
      other < node
        ? []
        : [{ from, to: matrix.states[other] as string, weight: graph.weights[first + place] as number }],
    );
  });
}
