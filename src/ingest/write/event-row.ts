import { urn } from '../../graph/kernel/urn.ts';
import { daySpan, repeatedKey } from '../read/roll-call.ts';
import { titleOf } from '../read/symbol.ts';
import { type Account, type AccountHead, headProperties } from './account.ts';
import { contentHash } from './content-hash.ts';

/** A vote event as the statements of `cypher/ingest/` take it. */
export type EventRow = {
  readonly event: string;
  readonly motion: {
    readonly id: string;
    readonly name: string;
    readonly symbol: string | null;
    readonly scope: string;
  };
  /** The event stands on the motion of the vote that it repeats, and does not describe it. */
  readonly repeats: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What follows the state's code in the key of a ballot: `|2019-12-27|ga/74/247`. */
  readonly tail: string;
  readonly amendment: boolean;
  readonly filed: readonly { readonly topic: string; readonly key: string }[];
};

/** The vote event of some accounts, the preferred one first: it alone says when it was and what was voted on, and which totals are stated. */
export function eventRow(accounts: readonly [AccountHead, ...AccountHead[]]): EventRow {
  const [{ key, date, session, scope, symbol, heading, topics, important, broken, complete, repeats, totals }] =
    accounts;
  const { earliest, latest } = daySpan(date);
  const repeat = repeatedKey(key);
  const motionKey = repeat ?? key;
  const amendment = scope === 'AMENDMENT';
  const title = titleOf(key, symbol, heading);
  const stated = Object.fromEntries(Object.entries(totals).filter(([, total]) => total !== null));
  return {
    event: urn('vote', key),
    motion: {
      id: urn(amendment ? 'amendment' : 'resolution', motionKey),
      name: titleOf(motionKey, symbol, heading),
      symbol,
      scope,
    },
    repeats: repeat !== null,
    properties: {
      id: urn('vote', key),
      name: repeat === null ? `Vote on ${title}` : `Repeated vote on ${title}`,
      edtf: date,
      earliest,
      latest,
      order: `${latest}|${key}`,
      session,
      records: accounts.map(({ dataset, record }) => `${dataset}/${record}`),
      scope,
      ...stated,
      ...(broken ? { broken } : {}),
      ...(complete ? { recorded: true } : {}),
      ...(important ? { important } : {}),
      ...(accounts.some(({ doubtful }) => doubtful) ? { doubtful: true } : {}),
      ...(repeats === null ? {} : { repeatOf: urn('vote', repeats) }),
    },
    tail: `|${latest}|${key}`,
    amendment,
    filed: topics.map((slug) => ({ topic: urn('topic', slug), key: `${slug}|${latest}|${key}` })),
  };
}

/** An account is compared, written and looked for again, and its hash takes a while. */
const hashes = new WeakMap<Account, string>();

/** The hash of all that an account says: letters by state, not by place, so that a new state in a table changes no roll call of before. */
export function hashOf(account: Account): string {
  const known = hashes.get(account);
  if (known !== undefined) return known;
  const ballots = account.states
    .map((state, place) => [state, account.letters[place]])
    .filter(([, letter]) => letter !== '.')
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const hash = contentHash([account.key, headProperties(headOfAccount(account)), ballots]);
  hashes.set(account, hash);
  return hash;
}

/** The head of an account. */
export function headOfAccount({
  type: _,
  states: _states,
  letters: _letters,
  at: _at,
  decided: _decided,
  ...head
}: Account): AccountHead {
  return head;
}
