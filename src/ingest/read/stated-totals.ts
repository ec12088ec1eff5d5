/** What is stated of a vote as a whole; null where the source states nothing. */
export type StatedTotals = {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
};

export const NOT_STATED: StatedTotals = { for: null, against: null, abstain: null, notVoting: null };

/** Totals as a file has them: `116 18 4 14`, or nothing where they are not stated. */
export function readTotals(text: string): StatedTotals {
  if (text === '') return NOT_STATED;
  const [yes = null, no = null, abstain = null, notVoting = null] = text.split(' ').map(Number);
  return { for: yes, against: no, abstain, notVoting };
}

export const textOfTotals = ({ for: yes, against, abstain, notVoting }: StatedTotals): string =>
  [yes, against, abstain, notVoting].includes(null) ? '' : `${yes} ${against} ${abstain} ${notVoting}`;
