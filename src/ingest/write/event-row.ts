import { bodyOf, bodySessionOf } from '../../graph/kernel/body.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { meetingOf } from '../read/meeting.ts';
import type { FactKind } from '../read/motion-fact.ts';
import type { RankedField, Ranking } from '../read/ranking.ts';
import { daySpan, NO_DETAILS, repeatedKey, type Scope, sessionOf } from '../read/roll-call.ts';
import { seriesOf } from '../read/series.ts';
import { NOT_STATED, type StatedTotals } from '../read/stated-totals.ts';
import { titleOf } from '../read/symbol.ts';
import {
  type Account,
  type AccountHead,
  headProperties,
  type KeptFacts,
  keptFacts,
  partKeysOf,
  recordsOf,
} from './account.ts';
import { contentHash, EDITION } from './content-hash.ts';
import { isEnough } from './own-result.ts';
import { preferred } from './preferred.ts';

/** A vote event as the statements of `cypher/ingest/` take it. */
export type EventRow = {
  readonly event: string;
  readonly motion: {
    readonly id: string;
    readonly name: string;
    readonly symbol: string | null;
    readonly scope: string;
    /** As the sources spell what was voted on; null where that is its name. */
    readonly aliases: readonly string[] | null;
    readonly title?: string;
    readonly report?: string;
    readonly agenda?: string;
    readonly subjects?: string;
    readonly draft?: string;
    /** What an amendment does to its text, and the facts that a source's description says; null or empty where none does. */
    readonly effect: string | null;
    readonly factsFrom: string | null;
  } & { readonly [Name in keyof KeptFacts]: KeptFacts[Name] | null };
  /** Ids of the states that put the motion forward. */
  readonly proposers: readonly string[];
  /** The event stands on the motion of the vote that it repeats, and does not describe it. */
  readonly repeats: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What follows the state's code in the key of a ballot: `|2019-12-27|ga/74/247`. */
  readonly tail: string;
  readonly amendment: boolean;
  /** The id of the session that it was held in; null where its body has none. */
  readonly session: string | null;
  readonly filed: readonly { readonly topic: string; readonly key: string }[];
  /** Ids of before, each with the one that has taken its place: those of parts that were put to this one vote. */
  readonly former: readonly { readonly former: string; readonly now: string }[];
};

/**
 * The vote event of some accounts: each field from the source that is preferred for it, as far as that source states it. Totals are contested
 * where those of two accounts differ; an account without totals has its ballots counted.
 */
export function eventRow(accounts: readonly [AccountHead, ...AccountHead[]], ranking: Ranking): EventRow {
  const from = <T>(field: RankedField, get: (head: AccountHead) => T | null): T | null => {
    const ranked = [...accounts].sort((a, b) => ranking.compare(field, a.dataset, b.dataset));
    return ranked.map(get).find((value) => value !== null) ?? null;
  };
  const [{ key }] = accounts;
  const date = from('day', ({ date }) => (date.length === 10 ? date : null)) ?? from('day', (head) => head.date) ?? '';
  const scope = from('scope', (head) => head.scope) ?? 'WHOLE';
  const symbol = from('title', (head) => head.symbol);
  const topics = topicsOf(accounts, ranking);
  const important = from('important', (head) => head.important);
  const name = from('title', (head) => head.name || null) ?? '';
  const stating = preferred(accounts, ranking, 'totals')[0];
  const totals = stating?.totals ?? NOT_STATED;
  const repeats = from('scope', (head) => head.repeats);
  const { earliest, latest } = daySpan(date);
  const repeat = repeatedKey(key);
  const motionKey = repeat ?? key;
  const amendment = scope === 'AMENDMENT';
  const title = titleOf(key, symbol, name, scope);
  const motionId = urn(amendment ? 'amendment' : 'resolution', motionKey);
  const parts = [...new Set(accounts.flatMap(partKeysOf))];
  const described = accounts.find(({ facts }) => facts.length > 0);
  const valuesOf = (kind: FactKind) =>
    (described?.facts ?? []).filter((fact) => fact.kind === kind).map(({ value }) => value);
  const {
    meeting,
    note: _,
    ...details
  } = from('title', ({ details }) => (details.title === '' ? null : details)) ?? NO_DETAILS;
  const spellings = accounts.flatMap(({ heading, description, details }) => [
    details.title.trim(),
    description,
    heading,
  ]);
  const aliases = [...new Set(spellings)].filter((spelling) => spelling !== '' && spelling !== name);
  return {
    event: urn('vote', key),
    motion: {
      id: motionId,
      name: titleOf(motionKey, symbol, name, scope),
      symbol,
      scope,
      aliases: aliases.length === 0 ? null : aliases,
      ...filled({ ...details, title: details.title.trim() }),
      ...(described === undefined ? NO_FACTS : keptFacts(described.facts)),
      effect: amendment ? (valuesOf('EFFECT')[0] ?? 'UNKNOWN') : null,
      factsFrom: described === undefined ? null : `${described.dataset}/${described.record}`,
    },
    proposers: valuesOf('PROPOSER').map((code) => urn('state', code)),
    repeats: repeat !== null,
    properties: {
      id: urn('vote', key),
      name: repeat === null ? `Vote on ${title}` : `Repeated vote on ${title}`,
      edtf: date,
      earliest,
      latest,
      order: `${latest}|${key}`,
      body: bodyOf(key).id,
      session: from('session', (head) => head.session),
      records: preferred(accounts, ranking).flatMap((head) =>
        recordsOf(head).map((record) => `${head.dataset}/${record}`),
      ),
      scope,
      ...filled({ meeting: meetingOf(meeting, sessionOf(key)) }),
      ...filled({ series: scope === 'WHOLE' && repeat === null ? seriesIn(key, name) : '' }),
      ...filled(totals),
      ...filled({ statedBy: stating === undefined || totals.for === null ? null : urn('dataset', stating.dataset) }),
      ...filled({ result: resultOf(accounts, scope, totals) }),
      ...(accounts.every(({ broken }) => broken) ? { broken: true } : {}),
      ...(accounts.some(({ complete }) => complete) ? { recorded: true } : {}),
      ...filled({ important }),
      ...(accounts.some(({ doubtful }) => doubtful) ? { doubtful: true } : {}),
      ...(new Set(accounts.flatMap(totalsText)).size > 1 ? { contested: true } : {}),
      ...(repeats === null ? {} : { repeatOf: urn('vote', repeats) }),
    },
    tail: `|${latest}|${key}`,
    amendment,
    session: bodySessionOf(key)?.id ?? null,
    filed: topics.map((slug) => ({ topic: urn('topic', slug), key: `${slug}|${latest}|${key}` })),
    former: parts.flatMap((part) => [
      { former: urn('vote', part), now: urn('vote', key) },
      { former: urn('resolution', part), now: motionId },
    ]),
  };
}

/** The series of a vote: bodies have series of their own, and those of the General Assembly have no mark. */
function seriesIn(key: string, name: string): string {
  const series = seriesOf(name);
  const body = key.slice(0, key.indexOf('/'));
  return series === '' || body === 'ga' ? series : `${body}: ${series}`;
}

/** What no source describes has no facts, and loses those that it had. */
const NO_FACTS = { factKinds: null, factValues: null, factStarts: null, factWords: null };

/** What a source has not coded itself is taken from those behind it. */
function topicsOf(accounts: readonly AccountHead[], ranking: Ranking): string[] {
  const topics = new Set<string>();
  const decided = new Set<string>();
  for (const head of [...accounts].sort((a, b) => ranking.compare('topics', a.dataset, b.dataset))) {
    for (const topic of head.topics) if (!decided.has(topic)) topics.add(topic);
    for (const topic of head.codedTopics) decided.add(topic);
  }
  return [...topics];
}

/** For, against and abstentions, as stated or else as counted; none where nothing is known. */
function totalsText({ totals, counted: [yes, no, abstain] }: AccountHead): string[] {
  if (totals.for !== null) return [`${totals.for} ${totals.against} ${totals.abstain}`];
  return yes + no + abstain === 0 ? [] : [`${yes} ${no} ${abstain}`];
}

/**
 * Adopted or rejected, by the totals: a majority of those who took a side rejects or adopts; between a half and two thirds it is open which
 * majority was needed, so that only a text that has the symbol of a resolution is adopted.
 */
function resultOf(accounts: readonly AccountHead[], scope: Scope, stated: StatedTotals): 'ADOPTED' | 'REJECTED' | null {
  // Of an account that leaves it open, nothing is worked out.
  const settled = accounts.flatMap(({ result, ...account }) => (result === 'OPEN' ? [] : [{ ...account, result }]));
  const [first] = settled;
  const yes = stated.for ?? first?.counted[0] ?? 0;
  const no = stated.against ?? first?.counted[1] ?? 0;
  if (scope === 'WHOLE' && accounts.some(isAdopted)) return 'ADOPTED';
  const said = settled.find(({ result }) => result !== null)?.result;
  if (said) return said;
  if (first === undefined || yes + no === 0) return null;
  if (yes <= no) return 'REJECTED';
  const isText = scope === 'WHOLE' && accounts.some(({ symbol }) => symbol !== null);
  return isEnough(yes, no, isText) ? 'ADOPTED' : null;
}

/** The dataset that records adopted texts only. */
const LIBRARY_OF_ADOPTED = 'undl';

/** It has those that failed in other files only, which say so. */
const isAdopted = ({ dataset, result }: AccountHead): boolean =>
  dataset === LIBRARY_OF_ADOPTED && result !== 'REJECTED';

const filled = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''));

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
  const hash = contentHash([EDITION, account.key, headProperties(headOfAccount(account)), ballots]);
  hashes.set(account, hash);
  return hash;
}

/** The head of an account. */
export function headOfAccount({
  type: _,
  states: _states,
  letters,
  at: _at,
  decided: _decided,
  ...head
}: Account): AccountHead {
  const count = (of: RegExp) => letters.match(of)?.length ?? 0;
  return { ...head, counted: [count(/Y/g), count(/N/g), count(/A/g), count(/[X-]/g)] };
}
