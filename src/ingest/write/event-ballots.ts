import { type Account, type AccountHead, LETTERS } from './account.ts';
import { type Ballot, ballotOf, type DatasetChoice } from './ballot.ts';

/** By state: what each source says of its vote. */
export type Said = ReadonlyMap<string, readonly DatasetChoice[]>;

/** What a dataset says of the votes of one event, by state. */
export type Cast = { readonly dataset: string; readonly cast: ReadonlyMap<string, string> };

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
