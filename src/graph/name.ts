import type { AsOf } from './kernel/as-of.ts';
import type { When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { dayBefore, onDay } from './kernel/validity.ts';

/** What somebody is called, and by whom. */
export type Name = {
  readonly text: string;
  readonly language: string | null;
  readonly kind: 'OFFICIAL' | 'SHORT' | 'ALIAS' | 'FORMER' | 'MISSPELT' | 'TITLE' | 'DECK';
  readonly from: When | null;
  readonly to: When | null;
  readonly claims: readonly string[];
};

type NameRow = [
  text: string,
  language: string | null,
  kind: Name['kind'],
  validFrom: string | null,
  validTo: string | null,
  claims: string[] | null,
];

const byBearer = query<AsOf & { ids: string[] }, [ordinal: number, names: NameRow[]]>('name/by-bearer');

/** One list per bearer, in the order of `bearers` (ids): official names first. */
export async function namesByBearer(graph: Graph, bearers: readonly string[], asOf: AsOf): Promise<Name[][]> {
  const rows = await byBearer(graph, { ids: [...bearers], ...asOf });
  return inOrder(
    bearers.length,
    rows,
    ([, names]) => names.map(nameOf),
    () => [],
  );
}

const nameOf = ([text, language, kind, validFrom, validTo, claims]: NameRow): Name => ({
  text,
  language,
  kind,
  from: onDay(validFrom),
  to: onDay(validTo === null ? null : dayBefore(validTo)),
  claims: claims ?? [],
});
