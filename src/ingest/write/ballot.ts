/** What one source says a state did. */
export type DatasetChoice = { readonly dataset: string; readonly choice: string };

/** A ballot of one or more accounts. `said` is null where all sources of the vote event say the choice: that is nearly everywhere, and is not written down. */
export type Ballot = {
  readonly choice: string;
  readonly contested: boolean;
  readonly said: readonly DatasetChoice[] | null;
};

const VOTES = new Set(['FOR', 'AGAINST', 'ABSTAIN']);

/** Whether two choices are votes, and whether they differ: a vote beside an absence is one-sided, not contested. */
export function compareChoices(a: string, b: string): 'equal' | 'different' | 'one-sided' | 'none' {
  const votes = Number(VOTES.has(a)) + Number(VOTES.has(b));
  if (votes === 2) return a === b ? 'equal' : 'different';
  return votes === 1 ? 'one-sided' : 'none';
}

/** The ballot of what sources say of a state, the preferred first; `datasets` is how many sources the vote event has. */
export function ballotOf(said: readonly [DatasetChoice, ...DatasetChoice[]], datasets: number): Ballot {
  const [{ choice }, ...others] = said;
  const same = others.every((other) => other.choice === choice);
  return {
    choice,
    contested: said.some((a) => said.some((b) => compareChoices(a.choice, b.choice) === 'different')),
    said: same && said.length === datasets ? null : said,
  };
}
