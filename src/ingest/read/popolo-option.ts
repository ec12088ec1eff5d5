import { optionOfWord } from './choice-word.ts';
import { NOT_STATED, type StatedTotals } from './stated-totals.ts';

/** The options of votes in Popolo and our choices; two are not Popolo's, and a state that is paired did not vote. */
export const CHOICE_OF: Readonly<Record<string, string>> = {
  yes: 'FOR',
  no: 'AGAINST',
  abstain: 'ABSTAIN',
  absent: 'ABSENT',
  'not voting': 'NOT_VOTING',
  ineligible: 'INELIGIBLE',
  unknown: 'UNKNOWN',
  paired: 'NOT_VOTING',
};
/** The option that a word stands for, whatever its case and its hyphens; null where nobody knows it. */
export const optionOf = (word: string): string | null => optionOfWord(word) ?? (word in CHOICE_OF ? word : null);

export const OPTION_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CHOICE_OF)
    .filter(([option]) => option !== 'paired')
    .map(([option, choice]) => [choice, option]),
);

const TOTALS: readonly (readonly [keyof StatedTotals, string])[] = [
  ['for', 'yes'],
  ['against', 'no'],
  ['abstain', 'abstain'],
  ['notVoting', 'not voting'],
];

/** Stated totals as Popolo's counts; what is not stated has none. */
export const countsOf = (totals: StatedTotals): { option: string; value: number }[] =>
  TOTALS.flatMap(([name, option]) => {
    const value = totals[name];
    return value === null ? [] : [{ option, value }];
  });

/** Popolo's counts as stated totals. */
export function totalsOf(counts: readonly { option: string; value: number }[]): StatedTotals {
  const found = TOTALS.flatMap(([name, option]) => {
    const count = counts.find((count) => count.option === option);
    return count === undefined ? [] : [[name, count.value] as const];
  });
  return { ...NOT_STATED, ...Object.fromEntries(found) };
}
