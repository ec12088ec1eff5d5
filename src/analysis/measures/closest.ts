import { type Agreement, agreementWith, type Comparison } from '../kernel/agreement.ts';
import { minCommonVotes } from '../kernel/common-options.ts';
import { counted } from '../kernel/counted.ts';
import type { Mask } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { flag, unserved, type Values, type Words, word } from '../kernel/option.ts';
import { agreement } from './agreement.ts';

/** By what states are ranked. */
export type RankedBy = 'RAW' | 'KAPPA' | 'CENTRED';
/** From which end they are. */
export type End = 'closest' | 'farthest';

const RANKED_BY: Words<RankedBy> = {
  name: 'Measure',
  description: 'By what states are ranked. Values may be added.',
  values: {
    RAW: 'By raw agreement: by the lower bound of its interval, so that 5 of 5 does not outrank 49 of 50; for the farthest by the upper one.',
    KAPPA: "By Cohen's κ, which is low for two states that nearly always vote yes.",
    CENTRED: 'By centred correlation.',
  },
};
/** All ways to rank, in the order in which answers have them. */
export const RANKINGS: readonly RankedBy[] = ['RAW', 'KAPPA', 'CENTRED'];

const OPTIONS = {
  by: unserved(word(RANKED_BY, 'CENTRED', 'By what they are ranked')),
  current: unserved(flag(true, 'Only members of the United Nations today')),
  farthest: unserved(flag(false, 'The farthest first, in place of the closest')),
  abstention: unserved(agreement.options.abstention),
  minCommonVotes: minCommonVotes('With fewer common votes a state is not ranked', 100),
};

/** A state, by its place, and how it agreed with the one that others are compared with. */
export type Compared = { readonly b: number; readonly scores: Agreement };

/** By what others are ranked from one end: raw agreement by the bound of its interval that speaks against a place there. */
function scoreOf({ scores }: Compared, by: RankedBy, end: End): number | null {
  if (by === 'KAPPA') return scores.kappa;
  if (by === 'CENTRED') return scores.centred;
  return scores.interval?.[end === 'closest' ? 'low' : 'high'] ?? null;
}

/** Others in the order of one measure, those alike in it by raw agreement (κ is 0 with everybody for who always votes the same); those that have no score by it are left out. */
export function ranking<C extends Compared>(compared: readonly C[], by: RankedBy, end: End): C[] {
  const sign = end === 'closest' ? 1 : -1;
  return compared
    .flatMap((one) => {
      const score = scoreOf(one, by, end);
      return score === null ? [] : [{ one, score, raw: scoreOf(one, 'RAW', end) ?? 0 }];
    })
    .sort((x, y) => sign * (y.score - x.score || y.raw - x.raw) || x.one.b - y.one.b)
    .map(({ one }) => one);
}

type Parameters = Omit<Comparison, 'matrix' | 'means'> & {
  readonly state: number;
  readonly others: readonly number[];
  readonly over: Mask;
};

/** The other states in the order of their agreement with one. */
export const closest: Measure<typeof OPTIONS, Values<typeof OPTIONS> & Parameters, Compared[]> = {
  name: 'closest',
  description: 'The states that agreed most with this one, or least.',
  formulas: ['Agreement (raw)', 'Interval', 'Kappa', 'Centred correlation'],
  options: OPTIONS,
  run: (data, { state, others, by, farthest, ...scoring }) =>
    ranking(compare(data, state, others, scoring), by, farthest ? 'farthest' : 'closest'),
  table: {
    row: 'state',
    of: 'state',
    columns: ['state', 'name', 'common', 'raw', 'low', 'high', 'kappa', 'centred'],
    sorted: 'the closest by --by first, the farthest with --farthest',
    many: true,
    examples: ['FRA', '"United Kingdom" --by kappa --sessions 60-74 --first 5', 'USA --farthest --topics human-rights'],
    find: tableOfRanking,
  },
};

function compare(
  data: RollCallData,
  state: number,
  others: readonly number[],
  scoring: Omit<Comparison, 'matrix' | 'means'>,
): Compared[] {
  const scoresWith = agreementWith({ ...data, ...scoring }, state);
  return others.map((b) => ({ b, scores: scoresWith(b) }));
}

function tableOfRanking(
  data: RollCallData,
  { subjects, members, names, by, current, farthest, ...scoring }: TableParameters<typeof OPTIONS>,
): Found {
  const [state = -1] = subjects;
  const others = [...data.matrix.states.keys()].filter((place) => place !== state && (!current || members.has(place)));
  const compared = compare(data, state, others, scoring);
  const end = farthest ? 'farthest' : 'closest';
  const rows = ranking(compared, by, end).map(({ b, scores: { common, raw, interval, kappa, centred } }) => [
    ...[data.matrix.states[b] as string, names[b] as string, common],
    ...[raw, interval?.low ?? null, interval?.high ?? null, kappa, centred],
  ]);
  const tops = RANKINGS.flatMap((measure) => {
    const [top] = ranking(compared, measure, end);
    return top === undefined ? [] : [{ by: measure, state: top.b }];
  });
  const parts = [...Map.groupBy(tops, ({ state }) => state)].map(
    ([place, same]) => `by ${same.map(({ by }) => by).join(' and ')} ${names[place]}`,
  );
  const note =
    parts.length < 2 ? null : `The measures do not agree on who comes first: ${parts.join(', ')}. Read all of them.`;
  const sentence = `${counted(rows.length, 'state')} ${rows.length === 1 ? 'has' : 'have'} ${scoring.minCommonVotes} common votes or more with ${names[state]}, the ${end} by ${by} first.`;
  return { rows, summary: { note }, sentence: note === null ? sentence : `${sentence} ${note}` };
}
