import { abstention, minCommonVotes } from '../kernel/common-options.ts';
import { colourOf, type Drawn, scaled, sizesOf } from '../kernel/drawing.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, Property, RollCallData, TableParameters } from '../kernel/measure.ts';
import { state, unserved, type Values, type Words, word } from '../kernel/option.ts';
import { pairsOf } from '../kernel/pairs.ts';
import { countBallots, submatrixOf } from '../kernel/submatrix.ts';
import { principalMap, type StateMap, scaledMap } from '../statistics/state-map.ts';

const METHOD: Words<'MDS' | 'PCA'> = {
  name: 'MapMethod',
  description: 'How states are put on a plane. Values may be added.',
  values: {
    MDS: 'Classical scaling of √(1 − raw agreement) (Torgerson 1952): states are as far apart as they disagree.',
    PCA: 'The two principal components of votes, less the mean of each: what was not expressed counts as that mean, so that a state that votes seldom is near the middle.',
  },
};

const OPTIONS = {
  method: word(METHOD, 'MDS', 'How states are put on the plane'),
  right: state('USA', 'The state that is on the right, where x is positive, by its code, its id or a name'),
  top: state('RUS', 'The state that is above, where y is positive, by its code, its id or a name'),
  abstention: unserved(abstention),
  minCommonVotes: minCommonVotes(
    'Of MDS: with fewer common votes two states cannot be compared, and one of them is left off',
  ),
};

type Parameters = Values<typeof OPTIONS> & { readonly over: Mask };

/** States on a plane: near each other where they vote alike. */
export const map: Measure<typeof OPTIONS, Parameters, StateMap> = {
  name: 'map',
  description: 'States on a plane by how they voted.',
  formulas: ['Map'],
  options: OPTIONS,
  // Principal components compare no pairs.
  unused: ({ method }) => (method === 'PCA' ? ['abstention', 'minCommonVotes'] : []),
  run: ({ matrix }, parameters) => stateMap(matrix, parameters),
  table: {
    row: 'state',
    columns: ['state', 'name', 'x', 'y'],
    sorted: 'by code',
    examples: ['--sessions 70-74 --method pca --csv map.csv', '--sessions 74 --gexf map.gexf'],
    network: 'the states at their places, without ties',
    find: tableOfPlaces,
  },
};

function stateMap(matrix: Matrix, { over, method, abstention, minCommonVotes, right, top }: Parameters): StateMap {
  if (method === 'PCA') return principalMap(submatrixOf(matrix, over), [right, top]);
  const { raw } = pairsOf(matrix, [...matrix.states.keys()], over, abstention, minCommonVotes);
  return scaledMap(raw, matrix.states.length, [right, top]);
}

/** How states are drawn in a network: where the map of the same votes has them, the larger the more ballots they have, by the colour of their bloc. */
export function drawingOf(
  matrix: Matrix,
  over: Mask,
  blocOf: (state: number) => number | null,
): (state: number) => Drawn {
  const anchor = (name: 'right' | 'top') => matrix.placeOf(OPTIONS[name].default) ?? -1;
  const { points } = stateMap(matrix, {
    over,
    method: OPTIONS.method.default,
    abstention: OPTIONS.abstention.default,
    minCommonVotes: OPTIONS.minCommonVotes.default,
    right: anchor('right'),
    top: anchor('top'),
  });
  return drawer(matrix, over, points, blocOf);
}

function drawer(
  matrix: Matrix,
  over: Mask,
  points: StateMap['points'],
  blocOf: (state: number) => number | null,
): (state: number) => Drawn {
  const sizes = sizesOf([...countBallots(submatrixOf(matrix, over))]);
  return (state) => {
    const at = points[state] ?? null;
    return { colour: colourOf(blocOf(state)), size: sizes[state] as number, ...(at !== null && { at: scaled(at) }) };
  };
}

const PROPERTIES: readonly Property[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
];

function tableOfPlaces({ matrix }: RollCallData, parameters: TableParameters<typeof OPTIONS>): Found {
  const { points, explained, reason } = stateMap(matrix, parameters);
  const drawn = drawer(matrix, parameters.over, points, () => null);
  const nodes = matrix.states.flatMap((id, state) => {
    const at = points[state] ?? null;
    return at === null ? [] : [{ id, label: parameters.names[state] as string, values: at, drawn: drawn(state) }];
  });
  const rows = nodes.map(({ id, label, values }) => [id, label, ...values]);
  const shares = explained?.map((share) => `${(share * 100).toFixed(1)} %`).join(' and ');
  return {
    rows,
    summary: { explained, reason },
    sentence: reason ?? `${rows.length} states; the axes explain ${shares}.`,
    network: { properties: PROPERTIES, nodes, edges: [] },
  };
}
