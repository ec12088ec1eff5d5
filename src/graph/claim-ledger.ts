import { verb } from './assertion.ts';
import { polarity, predicate, rank, valueKind } from './claim.ts';
import { mode } from './evidence.ts';
import type { Graph } from './kernel/graph.ts';
import { wordsOf } from './kernel/name-match.ts';
import { orderOf, PAGE, pages } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';
import { TIMES } from './kernel/times.ts';
import { parseUrn } from './kernel/urn.ts';

const MAYBE = nullable(text);

const statement = row({
  id: text,
  mode,
  verb,
  madeBy: text,
  capacity: MAYBE,
  /** Where the role is that it is made in, or that makes it. */
  at: list(text),
  via: list(text),
  venue: MAYBE,
  venueDay: MAYBE,
  /** Where it is written: the article or document, and where in it the place begins. */
  places: list(row({ text, start: number, day: MAYBE })),
});

const page = query('claim/ledger', PAGE, {
  id: text,
  key: MAYBE,
  order: text,
  predicate,
  polarity,
  rank,
  valueKind,
  text,
  openList: flag,
  ruled: flag,
  begun: MAYBE,
  /** The first days of the sessions, votes and decisions that it is about. */
  events: list(MAYBE),
  latest: MAYBE,
  times: row(TIMES),
  subject: text,
  object: MAYBE,
  about: list(text),
  rivals: list(text),
  statements: list(statement),
});

/** That somebody makes a claim, as the ledger has it; ids where it points at nodes. */
export type Statement = Omit<TypeOf<typeof statement>, 'venueDay'> & {
  readonly claim: LedgerClaim;
  /** When it was said: by where, else by what reports it; null where neither has a date, and of what an article says in its own voice. */
  readonly said: string | null;
};

/** A claim as the ledger has it; ids where it points at nodes. */
export type LedgerClaim = Omit<RowOf<typeof page>, 'text' | 'begun' | 'events' | 'statements'> & {
  /** The name of its dossier, such as `un-cybercrime`. */
  readonly dossier: string;
  /** The words of its sentence as they are compared, a space before each. */
  readonly words: string;
  /** The first day that it says, else since when it was so, else that of the event that it is about; null where it has none. */
  readonly day: string | null;
  /** Nobody says it: all its statements are conclusions of ours. */
  readonly inferred: boolean;
  readonly statements: readonly Statement[];
};

/** All claims of one data version in memory, and who makes them. */
export class ClaimLedger {
  /** In the order of their keys. */
  readonly claims: readonly LedgerClaim[];
  readonly #byId: ReadonlyMap<string, LedgerClaim>;
  readonly #about = new Map<string, Set<LedgerClaim>>();
  readonly #saying = new Map<string, Set<LedgerClaim>>();

  constructor(claims: readonly LedgerClaim[]) {
    this.claims = claims;
    this.#byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const claim of claims) {
      for (const id of concerned(claim)) note(this.#about, id, claim);
      for (const { madeBy, capacity, at, via, venue, places } of claim.statements)
        for (const id of [madeBy, capacity, ...at, ...via, venue, ...places.map(({ text }) => text)])
          if (id !== null) note(this.#saying, id, claim);
    }
  }

  get(id: string): LedgerClaim | undefined {
    return this.#byId.get(id);
  }

  /** The claims that have one of these things as subject, as object or among what they are about, in the order of their keys. */
  about = (ids: readonly string[]): LedgerClaim[] => within(this.#about, ids);

  /** The claims that one of these things makes, passes on, publishes or is the place of, in the order of their keys. */
  saidBy = (ids: readonly string[]): LedgerClaim[] => within(this.#saying, ids);
}

/** The ids of all that a claim is about, in whatever way. */
export const concerned = ({ subject, object, about }: LedgerClaim): Set<string> =>
  new Set([subject, ...(object === null ? [] : [object]), ...about]);

function note(index: Map<string, Set<LedgerClaim>>, id: string, claim: LedgerClaim): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, new Set([claim]));
  else known.add(claim);
}

function within(index: ReadonlyMap<string, ReadonlySet<LedgerClaim>>, ids: readonly string[]): LedgerClaim[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return [...(index.get(only) ?? [])];
  const found = new Set(ids.flatMap((id) => [...(index.get(id) ?? [])]));
  return [...found].sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** How many claims a read brings. */
const PAGE_SIZE = 5000;

/** Reads all claims. */
export async function readClaimLedger(graph: Graph): Promise<ClaimLedger> {
  const claims: LedgerClaim[] = [];
  for await (const rows of pages((part) => page(graph, part), PAGE_SIZE, orderOf))
    claims.push(...rows.map(ledgerClaim));
  return new ClaimLedger(claims);
}

function ledgerClaim({ text: sentence, begun, events, statements, ...row }: RowOf<typeof page>): LedgerClaim {
  const made: Statement[] = [];
  const claim: LedgerClaim = {
    ...row,
    dossier: parseUrn(row.id)?.key.split('/')[0] ?? '',
    words: wordsOf(sentence)
      .map((word) => ` ${word}`)
      .join(''),
    day: begun ?? row.times.validFrom ?? first(events),
    inferred: statements.every((one) => one.mode === 'INFERRED'),
    statements: made,
  };
  for (const { venueDay, ...one } of statements) {
    const reported = parseUrn(one.madeBy)?.type === 'article' ? null : first(one.places.map(({ day }) => day));
    made.push({ ...one, claim, said: venueDay ?? reported });
  }
  return claim;
}

/** The first of some days; null where there is none. */
const first = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null;
