import { LRUCache } from 'lru-cache';
import { type Claim, type ClaimRole, isCurrent } from './claim.ts';
import { type ClaimLedger, concerned, type LedgerClaim, type Statement } from './claim-ledger.ts';
import type { Mode } from './evidence.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Predicate } from './predicate.ts';

/** Who speaks for an actor: the actor itself, or people in a role at it. */
export type SpeakerAs = 'ITSELF' | 'PEOPLE';

/** Which claims, by what they say and by who makes them: what is not given narrows nothing. Ids where it names nodes. */
export type ClaimFilter = {
  readonly words?: readonly string[] | null;
  readonly keys?: readonly string[] | null;
  readonly dossiers?: readonly string[] | null;
  readonly predicate?: readonly Predicate[] | null;
  readonly polarity?: Claim['polarity'] | null;
  readonly rank?: readonly Claim['rank'][] | null;
  readonly valueKind?: readonly Claim['valueKind'][] | null;
  readonly openList?: boolean | null;
  /** Whether a rule of ours is in it. */
  readonly ruled?: boolean | null;
  readonly inferred?: boolean | null;
  readonly contested?: boolean | null;
  readonly about?: readonly string[] | null;
  /** In which ways it is about one of them; in any when not given. */
  readonly as?: readonly ClaimRole[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly articles?: readonly string[] | null;
  readonly speakers?: readonly string[] | null;
  readonly speakersAs?: readonly SpeakerAs[] | null;
  readonly via?: readonly string[] | null;
  readonly venues?: readonly string[] | null;
  readonly mode?: readonly Mode[] | null;
  readonly verb?: readonly Statement['verb'][] | null;
  readonly and?: readonly ClaimFilter[] | null;
  readonly or?: readonly ClaimFilter[] | null;
  readonly not?: ClaimFilter | null;
};

/** A claim as one statement makes it, or, where nothing that says it was there yet, as none does. */
type Made = {
  readonly claim: LedgerClaim;
  readonly statement: Statement | null;
  readonly ledger: ClaimLedger;
  readonly asOf: AsOf;
};
type Test = (made: Made) => boolean;
type Given<N extends keyof ClaimFilter> = NonNullable<ClaimFilter[N]>;

/** What each part of a filter asks of a claim, and of the statement that makes it. */
const TESTS: { readonly [N in keyof ClaimFilter]-?: (given: Given<N>, filter: ClaimFilter) => Test } = {
  words:
    (words) =>
    ({ claim }) =>
      words.every((word) => claim.words.includes(` ${word}`)),
  keys:
    (keys) =>
    ({ claim: { key, dossier } }) =>
      key !== null && (keys.includes(key) || keys.includes(`${dossier}/${key}`)),
  dossiers:
    (dossiers) =>
    ({ claim }) =>
      dossiers.includes(claim.dossier),
  predicate:
    (some) =>
    ({ claim }) =>
      some.includes(claim.predicate),
  polarity:
    (polarity) =>
    ({ claim }) =>
      claim.polarity === polarity,
  rank:
    (ranks) =>
    ({ claim }) =>
      ranks.includes(claim.rank),
  valueKind:
    (kinds) =>
    ({ claim }) =>
      kinds.includes(claim.valueKind),
  openList:
    (open) =>
    ({ claim }) =>
      claim.openList === open,
  ruled:
    (ruled) =>
    ({ claim }) =>
      claim.ruled === ruled,
  inferred:
    (inferred) =>
    ({ claim }) =>
      claim.inferred === inferred,
  contested:
    (contested) =>
    ({ claim, ledger, asOf }) =>
      isContested(claim, ledger, asOf) === contested,
  about:
    (ids, { as }) =>
    ({ claim }) =>
      ids.some((id) => isAbout(claim, id, as ?? null)),
  as: () => () => true,
  from: (from) => (made) => (dayOf(made) ?? '') >= from,
  to: (to) => (made) => (dayOf(made) ?? '~') <= to,
  articles:
    (ids) =>
    ({ statement }) =>
      statement !== null &&
      (statement.places.some(({ text }) => ids.includes(text)) || ids.includes(statement.venue ?? '')),
  speakers:
    (ids, { speakersAs }) =>
    ({ statement }) =>
      statement !== null && (speakersAs ?? BOTH).some((as) => speaksAs(statement, as, ids)),
  speakersAs: () => () => true,
  via:
    (ids) =>
    ({ statement }) =>
      statement !== null && [...statement.via, statement.venue ?? ''].some((id) => ids.includes(id)),
  venues:
    (ids) =>
    ({ statement }) =>
      ids.includes(statement?.venue ?? ''),
  mode:
    (modes) =>
    ({ statement }) =>
      statement !== null && modes.includes(statement.mode),
  verb:
    (verbs) =>
    ({ statement }) =>
      statement !== null && verbs.includes(statement.verb),
  and: (filters) => {
    const all = filters.map(testOf);
    return (made) => all.every((fits) => fits(made));
  },
  or: (filters) => {
    const some = filters.map(testOf);
    return (made) => some.some((fits) => fits(made));
  },
  not: (filter) => {
    const fits = testOf(filter);
    return (made) => !fits(made);
  },
};

const BOTH: readonly SpeakerAs[] = ['ITSELF', 'PEOPLE'];

const speaksAs = ({ madeBy, capacity, at }: Statement, as: SpeakerAs, ids: readonly string[]): boolean =>
  as === 'ITSELF' ? ids.includes(madeBy) : ids.includes(capacity ?? '') || at.some((id) => ids.includes(id));

const isAbout = (claim: LedgerClaim, id: string, as: readonly ClaimRole[] | null): boolean =>
  as === null
    ? concerned(claim).has(id)
    : (as.includes('SUBJECT') && claim.subject === id) ||
      (as.includes('OBJECT') && claim.object === id) ||
      (as.includes('ABOUT') && claim.about.includes(id));

/** The day of a claim: its own, else when it was said. */
export const dayOf = ({ claim, statement }: Pick<Made, 'claim' | 'statement'>): string | null =>
  claim.day ?? statement?.said ?? null;

/** Whether a claim is in conflict with another one that stands. */
export const isContested = ({ rivals }: LedgerClaim, ledger: ClaimLedger, asOf: AsOf): boolean =>
  rivals.some((id) => {
    const rival = ledger.get(id);
    return rival !== undefined && stands(rival, asOf);
  });

const LATER = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether something was there on the day as of which is read. */
function hasCome(id: string, { later }: AsOf): boolean {
  if (later.length === 0) return true;
  const known = LATER.get(later) ?? new Set(later);
  LATER.set(later, known);
  return !known.has(id);
}

const stands = (claim: LedgerClaim, asOf: AsOf): boolean => isCurrent(claim, asOf) && hasCome(claim.id, asOf);

function testOf(filter: ClaimFilter): Test {
  const tests = (Object.keys(filter) as (keyof ClaimFilter)[]).flatMap((name) => {
    const given = filter[name] ?? null;
    return given === null ? [] : [TESTS[name](given as never, filter)];
  });
  return (made) => tests.every((fits) => fits(made));
}

/** The claims among which those are that fit: those that have one of the things that a filter names. */
function candidates(ledger: ClaimLedger, filter: ClaimFilter): readonly LedgerClaim[] {
  if (filter.about) return ledger.about(filter.about);
  const said = filter.articles ?? filter.speakers ?? filter.via ?? filter.venues;
  if (said) return ledger.saidBy(said);
  const [first] = filter.and ?? [];
  return first === undefined ? ledger.claims : candidates(ledger, first);
}

/** A claim that fits, and the statements that make it and fit. */
export type Fitting = { readonly claim: LedgerClaim; readonly statements: readonly Statement[] };

/** How many claims the lists that are kept of one ledger may have together, and how long the words of a filter may be whose list is kept. */
const KEPT = { claims: 100_000, words: 2000 };
/** The lists that were found in a ledger, by what was asked: the next page and the next reader ask the same. */
const found = new WeakMap<ClaimLedger, LRUCache<string, readonly Fitting[]>>();

/**
 * The claims that stood as of then and for which all that a filter says holds, in the order of their keys: what it says of who makes a claim, and how,
 * holds of one of its statements together. Each comes with the statements for which it does.
 */
export function claimsThatFit(ledger: ClaimLedger, filter: ClaimFilter, asOf: AsOf): readonly Fitting[] {
  const asked = JSON.stringify([filter, asOf.valid, asOf.recorded]);
  if (asked.length > KEPT.words) return filtered(ledger, filter, asOf);
  const lists =
    found.get(ledger) ?? new LRUCache({ maxSize: KEPT.claims, sizeCalculation: ({ length }) => length + 1 });
  found.set(ledger, lists);
  const kept = lists.get(asked);
  if (kept !== undefined) return kept;
  const fitting = filtered(ledger, filter, asOf);
  lists.set(asked, fitting);
  return fitting;
}

function filtered(ledger: ClaimLedger, filter: ClaimFilter, asOf: AsOf): Fitting[] {
  const fits = testOf(filter);
  return candidates(ledger, filter).flatMap((claim) => {
    if (!stands(claim, asOf)) return [];
    const made = asOf.later.length === 0 ? claim.statements : claim.statements.filter(({ id }) => hasCome(id, asOf));
    const statements = made.filter((statement) => fits({ claim, statement, ledger, asOf }));
    const silent = made.length === 0 && fits({ claim, statement: null, ledger, asOf });
    return statements.length > 0 || silent ? [{ claim, statements }] : [];
  });
}
