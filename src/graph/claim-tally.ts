import { dayOf, isContested } from './claim-filter.ts';
import { type ClaimLedger, concerned, type LedgerClaim, type Statement } from './claim-ledger.ts';
import type { AsOf } from './kernel/as-of.ts';

/** What is counted: claims, or statements; a claim has the keys of all its statements that fit. */
export type CountedClaim = { readonly claim: LedgerClaim; readonly statements: readonly Statement[] };

type Keys = (counted: CountedClaim, ledger: ClaimLedger, asOf: AsOf) => readonly (string | null)[];

const ofClaim =
  (keyOf: (claim: LedgerClaim) => string | null): Keys =>
  ({ claim }) => [keyOf(claim)];
const ofStatements =
  (keysOf: (statement: Statement) => readonly string[]): Keys =>
  ({ statements }) => {
    const keys = new Set(statements.flatMap(keysOf));
    return keys.size === 0 ? [null] : [...keys];
  };
const maybe = (id: string | null): string[] => (id === null ? [] : [id]);

/** By what claims and statements are counted, each with its keys: ids, or words. */
const KEYS = {
  DOSSIER: ofClaim(({ dossier }) => dossier),
  PREDICATE: ofClaim(({ predicate }) => predicate),
  POLARITY: ofClaim(({ polarity }) => polarity),
  RANK: ofClaim(({ rank }) => rank),
  SUBJECT: ofClaim(({ subject }) => subject),
  ABOUT: ({ claim }) => [...concerned(claim)],
  CONTESTED: ({ claim }, ledger, asOf) => [String(isContested(claim, ledger, asOf))],
  YEAR: ({ claim, statements }) => [dayOf({ claim, statement: statements[0] ?? null })?.slice(0, 4) ?? null],
  ARTICLE: ofStatements(({ places }) => places.map(({ text }) => text)),
  SPEAKER: ofStatements(({ madeBy }) => [madeBy]),
  SPOKEN_FOR: ofStatements(({ at }) => at),
  VIA: ofStatements(({ via }) => via),
  VENUE: ofStatements(({ venue }) => maybe(venue)),
  MODE: ofStatements(({ mode }) => [mode]),
  VERB: ofStatements(({ verb }) => [verb]),
} satisfies Record<string, Keys>;

export type ClaimDimension = keyof typeof KEYS;

/** How many there are with these keys, one for each dimension. */
export type ClaimCount = {
  readonly keys: readonly (string | null)[];
  readonly count: number;
};

/** How many there are by one or two dimensions; what has two keys counts for both. The order is that of the keys, with what has none last. */
export function tallyClaims(
  counted: readonly CountedClaim[],
  by: readonly ClaimDimension[],
  ledger: ClaimLedger,
  asOf: AsOf,
): ClaimCount[] {
  const counts = new Map<string, { keys: (string | null)[]; count: number }>();
  const [rows, columns] = by.map((dimension) => KEYS[dimension]);
  const add = (...keys: (string | null)[]) => {
    // What has no key is the empty text here, which is none.
    const name = keys.join('\n');
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { keys, count: 1 });
    else known.count += 1;
  };
  for (const one of counted) {
    const seconds = columns?.(one, ledger, asOf);
    for (const key of rows?.(one, ledger, asOf) ?? [])
      if (seconds === undefined) add(key);
      else for (const second of seconds) add(key, second);
  }
  return [...counts.values()].sort((a, b) => byKeys(a.keys, b.keys));
}

const { compare } = new Intl.Collator('en', { numeric: true });

function byKeys(a: ClaimCount['keys'], b: ClaimCount['keys']): number {
  for (const [place, one] of a.entries()) {
    const other = b[place] ?? null;
    if (one === other) continue;
    if (one === null || other === null) return one === null ? 1 : -1;
    return compare(one, other);
  }
  return 0;
}
