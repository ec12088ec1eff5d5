import { type Account, type AccountHead, LETTERS } from './account.ts';
import { type Ballot, ballotOf, compareChoices, type DatasetChoice } from './ballot.ts';

/** By state: what each source says of its vote. */
export type Said = ReadonlyMap<string, readonly DatasetChoice[]>;

/** What a dataset says of the votes of one event, by state. */
export type Cast = { readonly dataset: string; readonly cast: ReadonlyMap<string, string> };

/** From this share of different votes on, two roll calls under one key are not taken for the same vote unasked. */
const TOO_MANY = 0.08;

/** The ballots in an account, by state. */
export const castIn = ({ dataset, states, letters }: Account): Cast => ({
  dataset,
  cast: new Map(
    states.flatMap((state, place) => {
      const choice = LETTERS[letters[place] ?? '.'];
      return choice === undefined ? [] : [[state, choice] as const];
    }),
  ),
});

/** What sources say of each state, when `account` takes the place of what its dataset said before; `heads` are the accounts in their order. */
export function saidWith({ dataset, cast }: Cast, before: Said, heads: readonly AccountHead[]): Said {
  const rank = new Map(heads.map(({ dataset }, place) => [dataset, place]));
  const result = new Map<string, DatasetChoice[]>();
  for (const state of new Set([...before.keys(), ...cast.keys()])) {
    const said = (before.get(state) ?? []).filter((other) => other.dataset !== dataset);
    const choice = cast.get(state);
    if (choice !== undefined) said.push({ dataset, choice });
    said.sort((a, b) => (rank.get(a.dataset) ?? 0) - (rank.get(b.dataset) ?? 0));
    if (said.length > 0) result.set(state, said);
  }
  return result;
}

/** The ballots of a vote event by state, of what its sources say. */
export function ballotsOf(said: Said, datasets: number): Map<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  for (const [state, [first, ...rest]] of said)
    if (first !== undefined) ballots.set(state, ballotOf([first, ...rest], datasets));
  return ballots;
}

/** How much the ballots of an account differ from those of another source. */
export type Doubt = {
  readonly account: Account;
  readonly other: string;
  readonly different: number;
  readonly common: number;
};

/** The first source from which an account differs too much to be taken for the same vote unasked; null where none does, or where somebody decided it. */
export function doubtOf(account: Account, others: readonly string[], saidBefore: () => Said): Doubt | null {
  if (account.decided || others.length === 0 || others.includes(account.dataset)) return null;
  const before = saidBefore();
  const { cast } = castIn(account);
  for (const other of others) {
    let different = 0;
    let common = 0;
    for (const [state, choice] of cast) {
      const said = before.get(state)?.find(({ dataset }) => dataset === other);
      const result = said === undefined ? 'none' : compareChoices(said.choice, choice);
      if (result === 'different') different += 1;
      if (result === 'different' || result === 'equal') common += 1;
    }
    if (different > TOO_MANY * common) return { account, other, different, common };
  }
  return null;
}
