import { popcount } from './bits.ts';
import type { Mask, Matrix } from './matrix.ts';

/** How a vote is counted at which exactly one of two states abstains: half an agreement, none, or not at all. */
export type Abstention = 'HALF' | 'CATEGORY' | 'MISSING';

/** What two states did at the roll calls at which both expressed a choice: rows of the first, columns of the second, in the order FOR, AGAINST, ABSTAIN. */
export type Table = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/** The roll calls at which a state was for, against, and abstained. */
export type ChoiceSets = readonly [yes: Mask, no: Mask, abstaining: Mask];

/** Those of the state at a place: views, not copies. */
export const choiceSetsOf = (matrix: Matrix, state: number): ChoiceSets => [
  matrix.at('FOR', state),
  matrix.at('AGAINST', state),
  matrix.at('ABSTAIN', state),
];

/** The table of two states over some roll calls. */
export function tableOf([yesA, noA, halfA]: ChoiceSets, [yesB, noB, halfB]: ChoiceSets, over: Mask): Table {
  let ff = 0,
    fa = 0,
    fx = 0,
    af = 0,
    aa = 0,
    ax = 0,
    xf = 0,
    xa = 0,
    xx = 0;
  for (let word = 0; word < over.length; word += 1) {
    const mask = over[word] as number;
    const y = (yesA[word] as number) & mask;
    const n = (noA[word] as number) & mask;
    const h = (halfA[word] as number) & mask;
    const yes = yesB[word] as number;
    const no = noB[word] as number;
    const half = halfB[word] as number;
    if (((y | n | h) & (yes | no | half)) === 0) continue;
    ff += popcount(y & yes);
    fa += popcount(y & no);
    fx += popcount(y & half);
    af += popcount(n & yes);
    aa += popcount(n & no);
    ax += popcount(n & half);
    xf += popcount(h & yes);
    xa += popcount(h & no);
    xx += popcount(h & half);
  }
  return [
    [ff, fa, fx],
    [af, aa, ax],
    [xf, xa, xx],
  ];
}

/** How many common votes there are, and how many of them are alike, half alike (exactly one abstains) and opposed. */
export type Counts = {
  readonly common: number;
  readonly same: number;
  readonly half: number;
  readonly opposed: number;
};

export function countsOf([[ff, fa, fx], [af, aa, ax], [xf, xa, xx]]: Table, abstention: Abstention): Counts {
  const opposed = fa + af;
  const oneAbstains = fx + ax + xf + xa;
  if (abstention === 'MISSING') return { common: ff + aa + opposed, same: ff + aa, half: 0, opposed };
  const same = ff + aa + xx;
  if (abstention === 'CATEGORY')
    return { common: same + opposed + oneAbstains, same, half: 0, opposed: opposed + oneAbstains };
  return { common: same + opposed + oneAbstains, same, half: oneAbstains, opposed };
}

/** Agreement from 0 to 1: (same + half/2)/common (Lijphart 1963); null without common votes. */
export const rawAgreement = ({ common, same, half }: Counts): number | null =>
  common === 0 ? null : (same + half / 2) / common;

/**
 * Cohen's κ over the three categories: agreement beyond what the two states' own habits would give by chance (Cohen 1960; Häge 2011).
 * From -1 to 1; null without common votes, and where chance alone gives full agreement.
 */
export function kappa(table: Table): number | null {
  const [[ff, fa, fx], [af, aa, ax], [xf, xa, xx]] = table;
  const n = ff + fa + fx + af + aa + ax + xf + xa + xx;
  if (n === 0) return null;
  const byChance = (ff + fa + fx) * (ff + af + xf) + (af + aa + ax) * (fa + aa + xa) + (xf + xa + xx) * (fx + ax + xx);
  // In whole numbers up to here: where chance explains everything, nothing is left to divide by.
  if (byChance === n * n) return null;
  const expected = byChance / (n * n);
  return ((ff + aa + xx) / n - expected) / (1 - expected);
}

/** The standard normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/** Wilson's 95 % interval of a share of n (Wilson 1927); half credits make it conservative, and votes of one session, which are not independent, too narrow. */
export function wilsonInterval(share: number, n: number): { low: number; high: number } {
  const squared = Z * Z;
  const middle = share + squared / (2 * n);
  const width = Z * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  const scale = 1 + squared / n;
  return { low: Math.max(0, (middle - width) / scale), high: Math.min(1, (middle + width) / scale) };
}

/** What a table comes to. Scores are null where there are too few common votes, or where they are not defined. */
export type Scores = {
  readonly counts: Counts;
  /** Whether as many common votes count as a score takes. */
  readonly enough: boolean;
  readonly raw: number | null;
  /** Whether there are as many for κ and the centred correlation, which take no notice of how abstentions count. */
  readonly enoughInAll: boolean;
  readonly kappa: number | null;
};

export function scoresOf(table: Table, abstention: Abstention, minCommonVotes: number): Scores {
  const least = Math.max(minCommonVotes, 1);
  const counts = countsOf(table, abstention);
  const enough = counts.common >= least;
  const enoughInAll = countsOf(table, 'HALF').common >= least;
  return {
    counts,
    enough,
    raw: enough ? rawAgreement(counts) : null,
    enoughInAll,
    kappa: enoughInAll ? kappa(table) : null,
  };
}
