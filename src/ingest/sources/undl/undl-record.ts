import { symbolKey } from '../../../graph/kernel/symbol.ts';
import { type Ineligible, markIneligible } from '../../read/ineligible.ts';
import type { Position } from '../../read/problem.ts';
import { regularSessionOf } from '../../read/roll-call.ts';
import { NOT_STATED, type StatedTotals } from '../../read/stated-totals.ts';
import { symbolOf } from '../../read/symbol.ts';
import type { Account } from '../../write/account.ts';
import type { Decision } from './decision.ts';

/** A record of the library, without its ballots. */
export type LibraryRecord = {
  readonly id: string;
  readonly key: string;
  /** As the library writes it. */
  readonly symbol: string;
  readonly date: string;
  readonly title: string;
  readonly totals: StatedTotals;
  /** Where it stands first. */
  readonly at: Position;
};

/** The key of a record: by its symbol; a record without the symbol of a resolution keeps the number of the library. */
export function libraryKey(id: string, symbol: string, date: string): string {
  const key = symbolKey(symbol);
  if (key !== null) return key;
  return `ga/${regularSessionOf('', date)}/undl-${id}`;
}

/** What a later row says otherwise of its record than the first, or null. */
export function sameRecord(first: LibraryRecord, row: LibraryRecord): { field: string; sentence: string } | null {
  if (first === row) return null;
  for (const field of ['date', 'symbol', 'title'] as const)
    if (first[field] !== row[field])
      return {
        field: field === 'symbol' ? 'resolution' : field,
        sentence: `The ${field} is "${row[field]}", and an earlier row of the record ${row.id} says "${first[field]}".`,
      };
  for (const [name, total] of Object.entries(first.totals))
    if (row.totals[name as keyof StatedTotals] !== total)
      return { field: 'total_yes', sentence: `The totals are not those of an earlier row of the record ${row.id}.` };
  return null;
}

type Context = {
  readonly key: string;
  readonly letters: string;
  readonly states: readonly string[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly ineligible: readonly Ineligible[];
};

/** What the library says of a vote event. */
export function accountOf(record: LibraryRecord, { key, letters, states, decisions, ineligible }: Context): Account {
  const { id, symbol, date, title, totals, at } = record;
  const decision = decisions.get(symbol);
  const unrecorded = totals.for === 0 && totals.against === 0 && totals.abstain === 0;
  return {
    type: 'account',
    dataset: 'undl',
    record: id,
    key,
    date,
    session: regularSessionOf(key, date),
    scope: 'WHOLE',
    symbol: symbolKey(symbol) === null ? symbol : (symbolOf(key) ?? symbol),
    heading: headingOf(title),
    topics: [],
    important: false,
    broken: false,
    complete: !unrecorded && agree(totals, letters),
    repeats: decision?.decision === 'repeats' ? decision.repeats : null,
    doubtful: decision?.decision === 'doubtful',
    decided: decision !== undefined,
    totals: unrecorded ? NOT_STATED : totals,
    states,
    letters: unrecorded
      ? '.'.repeat(letters.length)
      : markIneligible({ record: id, date, states, letters }, ineligible, '-'),
    at,
  };
}

/** Whether the named ballots are as many as the stated totals. */
function agree(totals: StatedTotals, letters: string): boolean {
  const count = (letter: string) => letters.split(letter).length - 1;
  return totals.for === count('Y') && totals.against === count('N') && totals.abstain === count('A');
}

/** The subject of a title, without the formula that the library adds. */
const headingOf = (title: string): string =>
  title
    .replace(/\s*:?\s*resolution\s*\/\s*adopted by the General Assembly.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
