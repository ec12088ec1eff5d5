import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readCsv, readTable } from '../../read/csv.ts';
import { filesIn } from '../../read/files-in.ts';
import { type NameTable, readNameTable } from '../../read/name-table.ts';
import type { Note } from '../../read/problem.ts';
import { type RollCall, SCOPES, type Scope } from '../../read/roll-call.ts';
import { STATE_NAMES } from '../../read/shipped.ts';

/** What was decided once for the roll calls of `unvotes`, by source number. */
export type Registry = {
  readonly minted: ReadonlyMap<string, Pick<RollCall, 'key' | 'date' | 'scope'>>;
  /** What a field should say where the source garbles it, by `<source number> <field>`. */
  readonly corrections: ReadonlyMap<string, string>;
  /** The states that the source's names stand for. */
  readonly names: NameTable;
};

const COLUMNS = ['rcid', 'key', 'date', 'scope'];

/**
 * Reads the registry: `keys` is a CSV file, or a folder of them, with at least the columns rcid, key, date and scope, which the
 * shipped files of sessions have themselves; `tables` is the folder with the tables of the source's names and of corrections to its
 * fields; `aliases` are further tables of names.
 */
export async function readRegistry(
  keys: string,
  tables: string,
  aliases: readonly string[],
  note: Note,
): Promise<Registry> {
  const minted = new Map<string, Pick<RollCall, 'key' | 'date' | 'scope'>>();
  const folder = (await stat(keys)).isDirectory() ? keys : dirname(keys);
  const files = folder === keys ? await filesIn(keys, /\.csv$/) : [basename(keys)];
  for (const file of files) {
    let places: number[] | undefined;
    for await (const { fields, at } of readCsv(folder, file, note)) {
      if (places === undefined) {
        places = COLUMNS.map((column) => fields.indexOf(column));
        const missing = COLUMNS.filter((_, place) => places?.[place] === -1);
        if (missing.length === 0) continue;
        note(at(0), `The file of the registry has no column ${missing.join(', ')}.`);
        break;
      }
      const [record = '', key = '', date = '', scope = ''] = places.map((place) => fields[place] ?? '');
      if (!SCOPES.includes(scope as Scope))
        note(at(places[3] ?? 0), `The scope "${scope}" is not one of ${SCOPES.join(', ')}.`);
      minted.set(record, { key, date, scope: scope as Scope });
    }
  }
  const corrections = new Map<string, string>();
  for await (const { fields } of readTable(tables, 'unvotes-corrections.csv', ['record', 'field', 'value'], note))
    corrections.set(`${fields[0]} ${fields[1]}`, fields[2] ?? '');
  return {
    minted,
    corrections,
    names: await readNameTable([STATE_NAMES, join(tables, 'unvotes-names.csv'), ...aliases], note),
  };
}
