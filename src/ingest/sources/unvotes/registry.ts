import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readCsv, readTable } from '../../read/csv.ts';
import { filesIn } from '../../read/files-in.ts';
import { type NameTable, readNameTable } from '../../read/name-table.ts';
import type { Note } from '../../read/problem.ts';
import { type RollCall, SCOPES, type Scope } from '../../read/roll-call.ts';
import { COW_NUMBERS, STATE_NAMES } from '../../read/shipped.ts';

/** What was decided once for a roll call; where the registry is the shipped files, also what its source said of it then. */
export type Registered = Pick<RollCall, 'key' | 'date' | 'scope'> & {
  readonly said?: Pick<RollCall, 'cited' | 'flags'> & { readonly session: number };
};

/** What was decided once for the roll calls of `unvotes`, by source number. */
export type Registry = {
  readonly minted: ReadonlyMap<string, Registered>;
  /** What a field should say where the source garbles it, by `<source number> <field>`. */
  readonly corrections: ReadonlyMap<string, string>;
  /** The states that the source's names stand for. */
  readonly names: NameTable;
  /** The states that the numbers of the Correlates of War project stand for. */
  readonly cow: NameTable;
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
  const minted = new Map<string, Registered>();
  const folder = (await stat(keys)).isDirectory() ? keys : dirname(keys);
  const files = folder === keys ? await filesIn(keys, /\.csv$/) : [basename(keys)];
  for (const file of files) {
    let places: number[] | undefined;
    let said: { readonly cited: number; readonly flags: number } | undefined;
    const [session] = /^\d+(?=\.csv$)/.exec(file) ?? [];
    for await (const { fields, at } of readCsv(folder, file, note)) {
      if (places === undefined) {
        places = COLUMNS.map((column) => fields.indexOf(column));
        said = { cited: fields.indexOf('cited'), flags: fields.indexOf('flags') };
        const missing = COLUMNS.filter((_, place) => places?.[place] === -1);
        if (missing.length === 0) continue;
        note(at(0), `The file of the registry has no column ${missing.join(', ')}.`);
        break;
      }
      const [record = '', key = '', date = '', scope = ''] = places.map((place) => fields[place] ?? '');
      if (!SCOPES.includes(scope as Scope))
        note(at(places[3] ?? 0), `The scope "${scope}" is not one of ${SCOPES.join(', ')}.`);
      const [cited, flags] = [fields[said?.cited ?? -1], fields[said?.flags ?? -1]];
      const whole = cited === undefined || flags === undefined || session === undefined;
      const row = whole ? {} : { said: { cited, flags, session: Number(session) } };
      minted.set(record, { key, date, scope: scope as Scope, ...row });
    }
  }
  const corrections = new Map<string, string>();
  for await (const { fields } of readTable(tables, 'unvotes-corrections.csv', ['record', 'field', 'value'], note))
    corrections.set(`${fields[0]} ${fields[1]}`, fields[2] ?? '');
  return {
    minted,
    corrections,
    cow: await readNameTable([COW_NUMBERS], note),
    names: await readNameTable([STATE_NAMES, join(tables, 'unvotes-names.csv'), ...aliases], note),
  };
}
