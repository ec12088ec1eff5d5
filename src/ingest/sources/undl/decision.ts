import { basename, dirname } from 'node:path';
import { readTable } from '../../read/csv.ts';
import type { Note } from '../../read/problem.ts';

/** What reviewed files may decide of a doubtful case. */
const DECISIONS = {
  same: 'the record is the vote of its key, however the ballots differ',
  repeats: 'the record is one more record of the vote in the column repeats, and left out of analysis',
  doubtful: 'it is open whether text and ballots belong together: kept, marked, and left out of comparisons',
  unrecorded: 'the result is not stated: no ballots',
  numbered: 'no symbol of a resolution: kept under the number of the library',
  'left-out': 'kept, marked, and left out of analysis',
} as const;

export type Decision = {
  readonly kind: string;
  readonly key: string;
  readonly record: string;
  readonly symbol: string;
  readonly decision: keyof typeof DECISIONS;
  /** The key of the vote of which this is another record. */
  readonly repeats: string | null;
  readonly reason: string;
};

export const DECISION_COLUMNS = ['kind', 'key', 'record', 'symbol', 'decision', 'repeats', 'reason'];

/** All cases of reviewed files, in their order. */
export async function readCases(tables: readonly string[], note: Note): Promise<Decision[]> {
  const cases: Decision[] = [];
  for (const table of tables) {
    for await (const { fields, at } of readTable(dirname(table), basename(table), DECISION_COLUMNS, note)) {
      const [kind = '', key = '', record = '', symbol = '', decision = '', repeats = '', reason = ''] = fields;
      if (!(decision in DECISIONS))
        note(at(4), `The decision "${decision}" is not one of ${Object.keys(DECISIONS).join(', ')}.`);
      if ((decision === 'repeats') !== (repeats !== ''))
        note(at(5), 'The column repeats holds the key of a vote where the decision is "repeats", and nothing else.');
      const checked = decision as keyof typeof DECISIONS;
      cases.push({ kind, key, record, symbol, decision: checked, repeats: repeats || null, reason });
    }
  }
  return cases;
}

/** The decisions by the symbol that the library writes; a later file goes before an earlier one. */
export async function readDecisions(tables: readonly string[], note: Note): Promise<Map<string, Decision>> {
  const cases = await readCases(tables, note);
  return new Map(cases.filter(({ symbol }) => symbol !== '').map((decision) => [decision.symbol, decision]));
}
