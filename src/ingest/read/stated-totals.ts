/** What is stated of a vote as a whole; null where the source states nothing. */
export type StatedTotals = {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
};

export const NOT_STATED: StatedTotals = { for: null, against: null, abstain: null, notVoting: null };
