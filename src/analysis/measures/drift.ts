import { type Random, randomNumbers } from '../../random.ts';
import { abstention, minCommonVotes, seed } from '../kernel/common-options.ts';
import { counted } from '../kernel/counted.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { integer, unserved, type Values } from '../kernel/option.ts';
import { choiceSetsOf, countsOf, tableOf } from '../kernel/table.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { upperTail } from '../statistics/normal.ts';

/** The common votes of two states in one window: alike, half alike and opposed. */
export type WindowCounts = { readonly same: number; readonly half: number; readonly opposed: number };

export type Drift = {
  /** Agreement in either window, (same + half/2)/common, and its change from the first to the second. */
  readonly earlier: number;
  readonly later: number;
  readonly change: number;
  /** Of the change, 95 %, from votes drawn anew within each window; too narrow where votes of one session are not independent; null without resamples. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The chance of so large a change if the votes of both windows were dealt to them at random. */
  readonly chance: number;
  /** The least share of false discoveries among all pairs at which this one counts. */
  readonly falseDiscoveries: number;
  readonly significant: boolean;
};

/** Each change brings an interval, which takes time. */
const OPTIONS = {
  first: integer(20, 'How many changes at most', { least: 1, most: 50 }),
  abstention: unserved(abstention),
  minCommonVotes: minCommonVotes('With fewer common votes in either window a state is not compared'),
  seed: { ...seed, description: 'The same seed gives the same intervals' },
};

type DriftOptions = Omit<Values<typeof OPTIONS>, 'first'> & {
  /** The share of false discoveries that is accepted. */
  readonly rate: number;
  /** How many times the votes of a window are drawn anew, with replacement; most of the time goes here, and with 0 none. */
  readonly resamples: number;
};

/** How a state's agreement with each other one changed. */
export type Drifts = {
  /** What is significant first, in either case the largest change first. */
  readonly changes: readonly (Drift & {
    readonly state: number;
    readonly votes: readonly [earlier: number, later: number];
  })[];
  /** With how many states there were enough common votes in both windows, and with how many the change is significant. */
  readonly compared: number;
  readonly significant: number;
};

/** How the agreement of one state with each other one changed between two windows: the `first` of all, which alone have intervals. */
function findDrifts(
  matrix: Matrix,
  state: number,
  windows: { readonly earlier: Mask; readonly later: Mask },
  {
    first,
    abstention = OPTIONS.abstention.default,
    resamples = 1000,
    ...options
  }: { readonly first: number } & Partial<DriftOptions>,
): Drifts {
  const others = [...matrix.states.keys()].filter((other) => other !== state);
  const own = choiceSetsOf(matrix, state);
  const pairs = others.map((other) => ({
    earlier: countsOf(tableOf(own, choiceSetsOf(matrix, other), windows.earlier), abstention),
    later: countsOf(tableOf(own, choiceSetsOf(matrix, other), windows.later), abstention),
  }));
  const found = driftOf(pairs, { ...options, resamples: 0 }).flatMap((change, place) =>
    change === null ? [] : [{ ...change, place }],
  );
  found.sort(
    (a, b) =>
      Number(b.significant) - Number(a.significant) || Math.abs(b.change) - Math.abs(a.change) || a.place - b.place,
  );
  const changes = found.slice(0, first).map(({ place, ...change }) => {
    const pair = pairs[place] as (typeof pairs)[number];
    const [drawn] = driftOf([pair], { ...options, resamples });
    const votes = [pair.earlier.common, pair.later.common] as const;
    return { ...change, interval: drawn?.interval ?? null, state: others[place] as number, votes };
  });
  return { changes, compared: found.length, significant: found.filter(({ significant }) => significant).length };
}

/** How agreement changed between two windows, for many pairs of states at once; null for a pair with too few common votes in either. */
export function driftOf(
  pairs: readonly { readonly earlier: WindowCounts; readonly later: WindowCounts }[],
  {
    minCommonVotes = OPTIONS.minCommonVotes.default,
    rate = 0.05,
    resamples = 1000,
    seed = OPTIONS.seed.default,
  }: Partial<DriftOptions> = {},
): (Drift | null)[] {
  const least = Math.max(minCommonVotes, 1);
  const enough = pairs.map(({ earlier, later }) => size(earlier) >= least && size(later) >= least);
  const chances = pairs.map(({ earlier, later }, place) => (enough[place] ? chanceOf(earlier, later) : null));
  const adjusted = benjaminiHochberg(chances);
  return pairs.map(({ earlier, later }, place) => {
    const falseDiscoveries = adjusted[place];
    if (falseDiscoveries === null || falseDiscoveries === undefined) return null;
    return {
      earlier: mean(earlier),
      later: mean(later),
      change: mean(later) - mean(earlier),
      // The same draws for every pair: what is said of one does not hang on which others are asked for.
      interval: resamples === 0 ? null : intervalOf(earlier, later, resamples, randomNumbers(seed)),
      chance: chances[place] as number,
      falseDiscoveries,
      significant: falseDiscoveries <= rate,
    };
  });
}

const size = ({ same, half, opposed }: WindowCounts): number => same + half + opposed;
const mean = (counts: WindowCounts): number => (counts.same + counts.half / 2) / size(counts);

/** Of both windows together, every vote is as likely to be in one as in the other: by the normal limit of that permutation test, on both sides. */
function chanceOf(earlier: WindowCounts, later: WindowCounts): number {
  const both = {
    same: earlier.same + later.same,
    half: earlier.half + later.half,
    opposed: earlier.opposed + later.opposed,
  };
  const all = size(both);
  const variance = (both.same + both.half / 4) / all - mean(both) ** 2;
  if (!(variance > 1e-12)) return 1;
  const error = Math.sqrt(((variance * all) / (all - 1)) * (1 / size(earlier) + 1 / size(later)));
  return Math.min(1, 2 * upperTail(Math.abs(mean(later) - mean(earlier)) / error));
}

/** From the 2.5 % to the 97.5 % quantile of the resamples' changes. */
function intervalOf(earlier: WindowCounts, later: WindowCounts, resamples: number, random: Random): Drift['interval'] {
  const changes = new Float64Array(resamples).map(() => drawn(later, random) - drawn(earlier, random)).sort();
  const quantile = (share: number) => changes[Math.round(share * (resamples - 1))] as number;
  return { low: quantile(0.025), high: quantile(0.975) };
}

/** The agreement of as many votes as there are, drawn from them with replacement. */
function drawn(counts: WindowCounts, random: Random): number {
  const all = size(counts);
  let halves = 0;
  for (let vote = 0; vote < all; vote += 1) {
    const place = random() * all;
    halves += place < counts.same ? 2 : place < counts.same + counts.half ? 1 : 0;
  }
  return halves / (2 * all);
}

/** How the agreement of a state with each other one changed between two windows. */
export const drift: Measure<
  typeof OPTIONS,
  Values<typeof OPTIONS> & { readonly state: number; readonly earlier: Mask; readonly later: Mask },
  Drifts
> = {
  name: 'drift',
  description: 'How its agreement with each other state changed between two windows.',
  formulas: ['Drift', 'Significance of many'],
  options: OPTIONS,
  run: ({ matrix }, { state, earlier, later, ...options }) => findDrifts(matrix, state, { earlier, later }, options),
  table: {
    row: 'state',
    of: 'state',
    windows: true,
    columns: [
      ...['state', 'name', 'earlier', 'later', 'change', 'low', 'high'],
      ...['votes_earlier', 'votes_later', 'chance', 'false_discoveries', 'significant'],
    ],
    sorted: 'what is significant first, and of that the largest change first',
    examples: ['FRA', 'Brazil --earlier 60-69 --later 2017-01-01..2020-12-31 --first 5'],
    find: tableOfDrifts,
  },
};

function tableOfDrifts(
  { matrix }: RollCallData,
  { subjects, names, earlier, over, ...options }: TableParameters<typeof OPTIONS>,
): Found {
  const [state = -1] = subjects;
  const { changes, compared, significant } = findDrifts(matrix, state, { earlier, later: over }, options);
  const rows = changes.map((one) => [
    ...[matrix.states[one.state] as string, names[one.state] as string, one.earlier, one.later, one.change],
    ...[one.interval?.low ?? null, one.interval?.high ?? null, ...one.votes],
    ...[one.chance, one.falseDiscoveries, one.significant],
  ]);
  return {
    rows,
    summary: { compared, significant },
    sentence: `The agreement of ${names[state]} with ${counted(compared, 'state')} is compared; the change is significant with ${significant}.`,
  };
}
