import { type Random, randomNumbers } from '../../random.ts';
import { seed } from '../kernel/common-options.ts';
import { colourOf, type Drawn, scaled, sizesOf } from '../kernel/drawing.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, Property, RollCallData, TableParameters } from '../kernel/measure.ts';
import { integer, state, unserved, type Values, type Words, word } from '../kernel/option.ts';
import type { Progress } from '../kernel/progress.ts';
import { submatrixOf } from '../kernel/submatrix.ts';
import { positiveOf } from '../statistics/axis.ts';
import { firstAxis } from '../statistics/first-axis.ts';
import { estimate, type Items, itemsOf, type Scale, startAt } from '../statistics/ordinal-probit.ts';
import { resampledPoints } from '../statistics/resampled.ts';

const RESAMPLE: Words<'SESSION' | 'ROLL_CALL'> = {
  name: 'Resample',
  description: 'What is drawn anew for standard errors.',
  values: {
    SESSION: 'Sessions, whose roll calls are not independent.',
    ROLL_CALL: 'Single roll calls.',
  },
};

const OPTIONS = {
  anchor: state('USA', 'The state whose point is above 0, by its code, its id or a name'),
  resamples: integer(0, 'How many times sessions are drawn anew for standard errors, which takes time', {
    least: 0,
    most: 1000,
    mostServed: 50,
  }),
  seed,
  minBallots: unserved(
    integer(10, 'A state with fewer ballots at roll calls that were not unanimous has no point', { least: 1 }),
  ),
  resample: unserved(word(RESAMPLE, 'SESSION', 'What is drawn anew')),
};

type IdealPointOptions = Values<typeof OPTIONS> & { readonly progress: Progress };

export type IdealPoints = {
  /** By place of the state; null for one with too few ballots. Mean 0 and variance 1. */
  readonly points: readonly (IdealPoint | null)[];
  /** How many roll calls tell states apart: at which not all chose alike. */
  readonly rollCalls: number;
  /** Why there are no points; null when there are. */
  readonly reason: string | null;
};

export type IdealPoint = {
  readonly point: number;
  /** Null without resamples, and with sessions as what is drawn where there is only one. */
  readonly standardError: number | null;
  readonly ballots: number;
};

/** In standard deviations of the states. */
const CLOSELY = { still: 1e-3, rounds: 200 };
/** Of a resample, from the estimate on: near enough for a standard error. */
const NEARLY = { still: 2e-4, rounds: 120 };

/**
 * Where states stand on the one line that explains most of their choices: an ordinal probit with AGAINST below ABSTAIN below FOR (Imai,
 * Lo and Olmsted 2016; Bailey, Strezhnev and Voeten 2017). The unit is the standard deviation of the states looked at, so that points
 * of different filters compare in order, not in size.
 */
export function findIdealPoints(
  matrix: Matrix,
  over: Mask,
  {
    anchor,
    minBallots = OPTIONS.minBallots.default,
    resamples = OPTIONS.resamples.default,
    resample = OPTIONS.resample.default,
    seed = OPTIONS.seed.default,
    progress = () => {},
  }: { anchor: number } & Partial<IdealPointOptions>,
): IdealPoints {
  const votes = submatrixOf(matrix, over);
  const ballots = countByState(itemsOf(votes, () => true));
  const items = itemsOf(votes, (state) => (ballots[state] as number) >= Math.max(minBallots, 1));
  const rollCalls = items.rollCalls.length;
  const none = (reason: string): IdealPoints => ({ points: matrix.states.map(() => null), rollCalls, reason });
  if (votes.rollCalls.length === 0) return none('No roll call fits.');
  if (rollCalls === 0) return none('At no roll call did states with enough ballots choose differently.');
  const counted = countByState(items);
  const code = matrix.states[anchor];
  if (!counted[anchor])
    return none(`The anchor${code ? ` ${code}` : ''} has too few ballots to say which side is which.`);

  const scale = estimate(items, startAt(firstAxis(items, anchor), items), new Float64Array(rollCalls).fill(1), CLOSELY);
  if (!settled(scale))
    return none('The estimate does not settle: the states are too few, or too far apart, to be put on one line.');
  const along = [...scale.points].map((point) => (Number.isNaN(point) ? 0 : point));
  const sign = (along[positiveOf(along, anchor)] as number) < 0 ? -1 : 1;
  const groups = Int32Array.from(items.rollCalls, (place) =>
    resample === 'SESSION' ? (matrix.rollCalls[place]?.session as number) : place,
  );
  const random = randomNumbers(seed);
  const draws = new Set(groups).size < 2 ? 0 : resamples;
  const weightings = Array.from({ length: draws }, () => weightsOf(groups, random));
  const drawn = resampledPoints(items, scale, weightings, NEARLY, progress);
  const points = matrix.states.map((_, state): IdealPoint | null => {
    const point = scale.points[state] as number;
    if (Number.isNaN(point)) return null;
    const standardError = deviation(drawn.map((points) => points[state] as number));
    return { point: sign * point, standardError, ballots: counted[state] as number };
  });
  return { points, rollCalls, reason: null };
}

/** Whether all items have their place: where a few states part at an item altogether, nothing bounds its slope and its cut. */
const settled = ({ levels, slopes, cuts }: Scale): boolean =>
  [levels, slopes, cuts].every((of) => of.every(Number.isFinite));

function countByState({ states, voters }: Items): Int32Array {
  const counts = new Int32Array(states);
  for (const state of voters) counts[state] = (counts[state] as number) + 1;
  return counts;
}

/** As many groups as there are, drawn with replacement: how often each item is in the draw. */
function weightsOf(groups: Int32Array, random: Random): Float64Array {
  const all = [...new Set(groups)];
  const times = new Map<number, number>();
  for (const _ of all) {
    const group = all[Math.floor(random() * all.length)] as number;
    times.set(group, (times.get(group) ?? 0) + 1);
  }
  return Float64Array.from(groups, (group) => times.get(group) ?? 0);
}

/** The standard deviation of the numbers among some; null where there are fewer than two. */
function deviation(some: readonly number[]): number | null {
  const of = some.filter((number) => !Number.isNaN(number));
  if (of.length < 2) return null;
  const mean = of.reduce((sum, number) => sum + number, 0) / of.length;
  return Math.sqrt(of.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (of.length - 1));
}

/** Where states stand on one line. */
export const idealPoints: Measure<typeof OPTIONS, Values<typeof OPTIONS> & { readonly over: Mask }, IdealPoints> = {
  name: 'idealPoints',
  description:
    'Where states stand on one line, by an ordinal probit of their votes, with AGAINST below ABSTAIN below FOR (Imai, Lo and Olmsted 2016).',
  formulas: ['Ideal point'],
  options: OPTIONS,
  isLong: ({ resamples }) => resamples > 0,
  run: ({ matrix }, { over, ...options }, progress) => findIdealPoints(matrix, over, { ...options, progress }),
  table: {
    row: 'state',
    columns: ['state', 'name', 'point', 'standard_error', 'ballots'],
    sorted: 'the highest point first',
    examples: ['--sessions 74 --resamples 0 --anchor USA'],
    network: 'the states with their points, without ties',
    find: tableOfPoints,
  },
};

const PROPERTIES: readonly Property[] = [
  { name: 'point', type: 'double' },
  { name: 'standardError', type: 'double' },
  { name: 'ballots', type: 'int' },
];

function tableOfPoints(data: RollCallData, parameters: TableParameters<typeof OPTIONS>, progress: Progress): Found {
  const { points, rollCalls, reason } = idealPoints.run(data, parameters, progress);
  const sizes = sizesOf(points.map((found) => found?.ballots ?? 0));
  // On one line names would cover each other: twelve lines tell them apart.
  const drawn = (point: number, state: number): Drawn => ({
    ...{ colour: colourOf(null), size: sizes[state] as number },
    at: scaled([point / 2, (state % 12) / 25]),
  });
  const nodes = data.matrix.states.flatMap((id, state) => {
    const found = points[state] ?? null;
    const label = parameters.names[state] as string;
    return found === null
      ? []
      : [{ id, label, values: [found.point, found.standardError, found.ballots], drawn: drawn(found.point, state) }];
  });
  const rows = nodes
    .toSorted((a, b) => Number(b.values[0]) - Number(a.values[0]))
    .map(({ id, label, values }) => [id, label, ...values]);
  return {
    rows,
    summary: { dividing: rollCalls, reason },
    sentence: reason ?? `${rows.length} states, by ${rollCalls} roll calls at which not all chose alike.`,
    network: { properties: PROPERTIES, nodes, edges: [] },
  };
}
