import { symbolKey } from '../../../graph/kernel/symbol.ts';
import type { Scope } from '../../read/roll-call.ts';

/** What a row without a key says of its vote. */
export type KeylessRollCall = {
  readonly record: string;
  readonly session: string;
  readonly date: string;
  readonly symbol: string;
  readonly amendment: boolean;
  readonly paragraph: boolean;
};
type Minted = { readonly key: string; readonly date: string; readonly scope: Scope };

/** The last session whose days are not known, and the last whose symbols are pages of the record. */
const MONTHS_TO = 57;
const PAGES_TO = 17;

/**
 * Keys for roll calls that the registry does not have, by record: a symbol and what part of the text was voted on, numbered on from the
 * highest number that there is, in the order of the records. Keys that are minted are never changed.
 */
export function mintKeys(rows: readonly KeylessRollCall[], taken: Iterable<string>): Map<string, Minted> {
  const keys = new Set(taken);
  const minted = new Map<string, Minted>();
  for (const row of [...rows].sort((a, b) => Number(a.record) - Number(b.record))) {
    const base = baseOf(row);
    const scope = row.amendment ? 'AMENDMENT' : row.paragraph ? 'PARAGRAPH' : 'WHOLE';
    const suffix = row.amendment ? 'amend' : row.paragraph ? 'para' : keys.has(base) ? 'other' : null;
    let number = 1;
    while (keys.has(`${base}/${suffix}-${number}`)) number += 1;
    const key = suffix === null ? base : `${base}/${suffix}-${number}`;
    keys.add(key);
    const date = Number(row.session) <= MONTHS_TO ? row.date.slice(0, 7) : row.date;
    minted.set(row.record, { key, date, scope });
  }
  return minted;
}

function baseOf({ symbol, session, record }: KeylessRollCall): string {
  const key = symbolKey(symbol);
  if (key === null) return `ga/${session}/rcid-${record}`;
  return Number(session) <= PAGES_TO ? key.replace(/^ga\/(\d+)\//, 'ga/$1/p') : key;
}
