import { popcount } from './bits.ts';
import { centredCorrelation, centredSideOf } from './centred.ts';
import type { Mask, Matrix } from './matrix.ts';
import type { Means } from './means.ts';
import { type Abstention, type Counts, choiceSetsOf, scoresOf, type Table, tableOf, wilsonInterval } from './table.ts';

/** The roll calls of a filter at which one of two states expressed no choice, by the reason: the first that holds of either, in this order. */
export type Exclusions = {
  readonly absent: number;
  readonly notVoting: number;
  readonly ineligible: number;
  /** One of the two has no ballot on record, or one that is not known. */
  readonly unknown: number;
  /** One of the two abstained, and such votes are left out. */
  readonly abstained: number;
};

/** How two states agree over some roll calls. Scores are null where there are too few common votes, or where a score is not defined. */
export type Agreement = Counts & {
  readonly table: Table;
  readonly enough: boolean;
  /** Why a score is null; null when none is. */
  readonly reason: string | null;
  readonly raw: number | null;
  /** Of raw, 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly kappa: number | null;
  readonly centred: number | null;
};

/** What a comparison takes beside the two states. */
export type Comparison = {
  readonly matrix: Matrix;
  readonly means: Means;
  readonly over: Mask;
  readonly abstention: Abstention;
  /** With fewer common votes there is no score. */
  readonly minCommonVotes: number;
};

/** The agreement of the state at a place with others, by their places: what the one brings to each is computed once. */
export function agreementWith(
  { matrix, means, over, abstention, minCommonVotes }: Comparison,
  a: number,
): (b: number) => Agreement {
  const own = choiceSetsOf(matrix, a);
  const side = centredSideOf(means, own, over);
  const least = Math.max(minCommonVotes, 1);
  return (b) => {
    const others = choiceSetsOf(matrix, b);
    const table = tableOf(own, others, over);
    const { counts, enough, raw, enoughInAll, kappa } = scoresOf(table, abstention, minCommonVotes);
    const scores = {
      raw,
      interval: raw === null ? null : wilsonInterval(raw, counts.common),
      kappa,
      centred: enoughInAll ? centredCorrelation(means, side, others, table) : null,
    };
    return { ...counts, table, enough, ...scores, reason: reasonOf(counts.common, least, scores) };
  };
}

function reasonOf(
  common: number,
  least: number,
  { raw, kappa, centred }: Pick<Agreement, 'raw' | 'kappa' | 'centred'>,
) {
  if (raw === null && common === 0)
    return 'They have no common vote that counts among these roll calls: look at others, or at more.';
  if (common < least)
    return `They have ${common} common ${common === 1 ? 'vote that counts' : 'votes that count'}; a score takes ${least}: lower minCommonVotes, or look at more votes.`;
  if (kappa === null) return 'κ is not defined: both always chose the same, so that chance alone explains it.';
  if (centred === null) return 'Centred correlation is not defined: one of the two always stood with all others.';
  return null;
}

/** The roll calls of a filter that count: without those at which either abstained, where abstention is missing. */
export function countedVotes(matrix: Matrix, a: number, b: number, over: Mask, abstention: Abstention): Mask {
  if (abstention !== 'MISSING') return over;
  const [ofA, ofB] = [matrix.at('ABSTAIN', a), matrix.at('ABSTAIN', b)];
  return over.map((word, place) => word & ~((ofA[place] as number) | (ofB[place] as number)));
}

/** Why roll calls of the filter are not among the common votes of two states. */
export function exclusionsOf(matrix: Matrix, a: number, b: number, over: Mask, abstention: Abstention): Exclusions {
  const counted = countedVotes(matrix, a, b, over, abstention);
  const either = (choice: 'ABSENT' | 'NOT_VOTING' | 'INELIGIBLE', word: number) =>
    (matrix.at(choice, a)[word] as number) | (matrix.at(choice, b)[word] as number);
  const counts = { absent: 0, notVoting: 0, ineligible: 0, unknown: 0, abstained: 0 };
  for (let word = 0; word < over.length; word += 1) {
    const common = expressed(matrix, a, word) & expressed(matrix, b, word);
    const missing = (over[word] as number) & ~common;
    const ineligible = missing & either('INELIGIBLE', word);
    const absent = missing & ~ineligible & either('ABSENT', word);
    const notVoting = missing & ~ineligible & ~absent & either('NOT_VOTING', word);
    counts.ineligible += popcount(ineligible);
    counts.absent += popcount(absent);
    counts.notVoting += popcount(notVoting);
    counts.unknown += popcount(missing & ~ineligible & ~absent & ~notVoting);
    counts.abstained += popcount((over[word] as number) & common & ~(counted[word] as number));
  }
  return counts;
}

const expressed = (matrix: Matrix, state: number, word: number): number =>
  (matrix.at('FOR', state)[word] as number) |
  (matrix.at('AGAINST', state)[word] as number) |
  (matrix.at('ABSTAIN', state)[word] as number);

/** How the choices of two states at one roll call are to each other; whatever one-sided abstentions count. */
export type Likeness = 'SAME' | 'ONE_ABSTAINED' | 'OPPOSED';

/** The roll calls at which both of two states expressed a choice, and stood to each other in one of these ways. */
export function commonVotes(matrix: Matrix, a: number, b: number, over: Mask, alike: readonly Likeness[]): Mask {
  const [yesA, noA, halfA] = choiceSetsOf(matrix, a);
  const [yesB, noB, halfB] = choiceSetsOf(matrix, b);
  return over.map((mask, place) => {
    const [y, n, h] = [yesA[place] as number, noA[place] as number, halfA[place] as number];
    const [yes, no, half] = [yesB[place] as number, noB[place] as number, halfB[place] as number];
    const words = {
      SAME: (y & yes) | (n & no) | (h & half),
      ONE_ABSTAINED: ((y | n) & half) | (h & (yes | no)),
      OPPOSED: (y & no) | (n & yes),
    };
    return mask & alike.reduce((all, one) => all | words[one], 0);
  });
}

/** The first and the last roll call at which both expressed a choice. */
export function commonEnds(matrix: Matrix, a: number, b: number, over: Mask): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  for (let word = 0; word < over.length; word += 1) {
    const common = expressed(matrix, a, word) & expressed(matrix, b, word) & (over[word] as number);
    if (common === 0) continue;
    if (first === -1) first = word * 32 + 31 - Math.clz32(common & -common);
    last = word * 32 + 31 - Math.clz32(common);
  }
  return first === -1 ? null : { first, last };
}
