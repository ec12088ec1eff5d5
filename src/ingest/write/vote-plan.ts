import type { Account } from './account.ts';
import { castIn } from './event-ballots.ts';
import { headOfAccount } from './event-row.ts';
import type { Merge } from './merge-events.ts';
import { headsOf, saidOf } from './stored-event.ts';

/** What an import does to one vote, or would do. */
export type VotePlan = {
  readonly key: string;
  readonly what: 'created' | 'joined' | 'changed' | 'doubtful';
  /** The first and the second side of what differs, each as a phrase: `day 2019-12-27 becomes 2019-12-28`. */
  readonly differences: readonly string[];
};

/** So many ballots are named in a difference. */
const NAMED = 5;

/** The plan of a vote that is new. */
export function creation(account: Account): VotePlan {
  const {
    counted: [yes, no, abstain],
  } = headOfAccount(account);
  return {
    key: account.key,
    what: 'created',
    differences: [`${account.date}, ${yes} for, ${no} against, ${abstain} abstentions`],
  };
}

/** The plan of a vote that the graph has: of an account that changes, both sides; of one that joins, the ballots in which it differs from the others. */
export function mergePlan({ account, before }: Merge): VotePlan {
  const { key, dataset } = account;
  const heads = headsOf(before);
  const own = heads.find((head) => head.dataset === dataset);
  const { cast } = castIn(account);
  const said = saidOf(before);
  const other = own?.dataset ?? heads[0].dataset;
  const ballots = [...new Set([...said.keys(), ...cast.keys()])].sort().flatMap((state) => {
    const was = said.get(state)?.find((one) => one.dataset === other)?.choice ?? 'nothing';
    const is = cast.get(state) ?? 'nothing';
    // What only one of two sources has is no difference between them.
    if (was === is || (own === undefined && (was === 'nothing' || is === 'nothing'))) return [];
    return [own === undefined ? `${state} is ${is}, in ${other} ${was}` : `${state} from ${was} to ${is}`];
  });
  const named = ballots.length > NAMED ? [...ballots.slice(0, NAMED), `${ballots.length - NAMED} more`] : ballots;
  const now = headOfAccount(account);
  const fields = (own === undefined ? [] : FIELDS).flatMap(([field, name]) => {
    const [was, is] = [JSON.stringify(own?.[field]), JSON.stringify(now[field])];
    return was === is ? [] : [`${name} from ${was} to ${is}`];
  });
  return {
    key,
    what: own === undefined ? 'joined' : 'changed',
    differences: [
      ...fields,
      ...(ballots.length === 0 ? [] : [`${ballots.length} of ${cast.size} ballots: ${named.join(', ')}`]),
    ],
  };
}

/** What of an account is told when it changes, and what it is called. */
const FIELDS = [
  ['date', 'the day'],
  ['scope', 'what was voted on'],
  ['symbol', 'the symbol'],
  ['name', 'the title'],
  ['totals', 'the totals'],
  ['result', 'the result'],
] as const;

/** A plan as a line for people. */
export const planSentence = ({ key, what, differences }: VotePlan): string =>
  `${what} ${key}${differences.length === 0 ? '' : `: ${differences.join('; ')}`}`;
