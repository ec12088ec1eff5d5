import type { Result } from '../read/result-word.ts';
import { NO_DETAILS, regularSessionOf, type Scope } from '../read/roll-call.ts';
import type { Account } from './account.ts';

/** What somebody's own file says of a vote as a whole. */
type OwnVote = {
  /** The slug of the dataset that the file is of, and the vote's id in it. */
  readonly dataset: string;
  readonly record: string;
  readonly key: string;
  readonly scope: Scope;
  readonly date: string;
  /** As the file spells it. */
  readonly symbol: string;
  /** What was voted on; empty where the file does not say. */
  readonly title: string;
  /** What else the file says of the vote, in its own words. */
  readonly note?: string;
  readonly result: Result | null;
  /** As many ballots are in the file as it states. */
  readonly complete: boolean;
};

/** The head of an account of a file that knows nothing of this product's tables: what it does not say is left open. */
export const ownHead = ({
  title,
  note = '',
  ...vote
}: OwnVote): Omit<Account, 'type' | 'decided' | 'totals' | 'states' | 'letters' | 'at'> => ({
  ...vote,
  parts: [],
  session: regularSessionOf(vote.key, vote.date),
  name: title,
  heading: title,
  description: '',
  details: { ...NO_DETAILS, note },
  facts: [],
  topics: [],
  codedTopics: [],
  important: null,
  broken: false,
  repeats: null,
  doubtful: false,
});
