import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, oneOf, row, type TypeOf, text } from './kernel/shape.ts';
import { dateOfDay, dayBefore } from './kernel/validity.ts';

const nameRow = row({
  text,
  language: nullable(text),
  kind: oneOf('OFFICIAL', 'SHORT', 'ALIAS', 'FORMER', 'MISSPELT', 'TITLE', 'DECK'),
  validFrom: nullable(text),
  validTo: nullable(text),
  claims: list(text),
  records: list(text),
});
type NameRow = TypeOf<typeof nameRow>;

/** What somebody is called, and by whom. */
export type Name = Omit<NameRow, 'validFrom' | 'validTo'> & { readonly from: When | null; readonly to: When | null };

const byBearer = query('name/by-bearer', { ...IDS, ...AS_OF }, { ordinal: number, found: list(nameRow) });

/** One list per bearer, in the order of `bearers` (ids): English names first, and of a language the official ones. */
export async function namesByBearer(graph: Graph, bearers: readonly string[], asOf: AsOf): Promise<Name[][]> {
  const found = listsInOrder(bearers.length, await byBearer(graph, { ids: bearers, ...asOf }));
  return found.map((names) => saidOnce(names).map(nameOf));
}

/** What a roster, a table and a claim say alike is one name, with the evidence of all of them. */
function saidOnce(names: readonly NameRow[]): NameRow[] {
  const distinct = new Map<string, NameRow>();
  for (const name of names) {
    const { text, language, kind, validFrom, validTo } = name;
    const key = JSON.stringify([text, language, kind, validFrom, validTo]);
    const { claims = [], records = [] } = distinct.get(key) ?? {};
    distinct.set(key, {
      ...name,
      claims: [...claims, ...name.claims],
      records: [...records, ...name.records],
    });
  }
  return [...distinct.values()];
}

const nameOf = ({ validFrom, validTo, ...name }: NameRow): Name => ({
  ...name,
  from: dateOfDay(validFrom),
  to: dateOfDay(validTo === null ? null : dayBefore(validTo)),
});
