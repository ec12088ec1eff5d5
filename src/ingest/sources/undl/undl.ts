import { join } from 'node:path';
import { BallotTable } from '../../read/ballot-table.ts';
import { copyRows } from '../../read/copy-rows.ts';
import { filesEnding } from '../../read/files-in.ts';
import type { Input, Reviewed } from '../../read/input.ts';
import { noteUnknown, readNameTable } from '../../read/name-table.ts';
import type { Note } from '../../read/problem.ts';
import { noteNoTable, TABLE_ENDINGS } from '../../read/rows.ts';
import { LIBRARY, STATE_NAMES } from '../../read/shipped.ts';
import { joinParts } from '../../write/join-parts.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { readLibrary } from './undl-layout.ts';
import {
  accountOf,
  finalName,
  type LibraryRecord,
  type LibraryTables,
  type RecordWithBallots,
  readLibraryTables,
  sameRecord,
} from './undl-record.ts';

/** The exports of the UN Digital Library: one row per ballot, or one row per resolution with a column per state; the Security Council too. */
export const undl: Source<VoteRow> = {
  name: 'undl',
  about:
    'Votes of the General Assembly and the Security Council in the CSV files of the UN Digital Library, in any of its layouts.',
  folder: null,
  inAnyEncoding: true,
  endings: TABLE_ENDINGS,

  files: (folder) => filesEnding(folder, TABLE_ENDINGS),

  async *read(input, note, reviewed) {
    const tables = await readLibraryTables(note, reviewed);
    yield* tables.rosters;
    const records = await readRecords(input, tables, note, reviewed);
    yield* joinParts(accounts(), tables.oneVotes, tables.titles);

    async function* accounts() {
      for (const found of records) yield accountOf(found, tables);
    }
  },

  check: checkChanges,
  write: writeVotes,

  async copy({ folder, files }, records, into) {
    for (const file of files)
      await copyRows({
        folder,
        file,
        into,
        of: (fields, header) =>
          ['undl_id', 'token'].some((column) => records.has(fields[header.indexOf(column)] ?? '')),
      });
  },
};

/** The records of files in the layouts of the library, with their ballots. All rows are read first: those of one record need not follow each other. */
export async function readRecords(
  { folder, files, progress }: Input,
  { states }: LibraryTables,
  note: Note,
  { aliases, dates, sheet, encoding }: Reviewed,
): Promise<RecordWithBallots[]> {
  const names = await readNameTable(
    [STATE_NAMES, join(LIBRARY, 'names.csv'), ...(aliases === undefined ? [] : [aliases])],
    note,
  );
  noteNoTable(folder, files, note);
  const rolls = new BallotTable(states);
  const known = new Set(states);
  const records = new Map<string, LibraryRecord>();
  const renamed = new Set<string>();
  const told = new Set<string>();
  for (const file of files) {
    for await (const { record, name, code: given, letter, at } of readLibrary(folder, file, note, {
      dates,
      sheet,
      encoding,
      progress,
    })) {
      const first = records.get(record.id) ?? record;
      const named = finalName(first, record);
      if (named !== null) renamed.add(record.id);
      records.set(record.id, named ?? first);
      const other = named === null ? sameRecord(first, record) : null;
      if (other !== null) {
        // Of a record that is two, which is left out, the first row that says so is enough.
        const difference = `${record.id} ${other.sentence}`;
        if (!told.has(difference)) note(at(other.field), other.sentence);
        told.add(difference);
        continue;
      }
      // The name is as of the day; the code in the row, which may be one of a former state, decides where no table knows the name.
      const code =
        names.codeOf(name, record.date) ??
        [name, given].find((text) => known.has(text)) ??
        names.codeOf(given, record.date);
      if (code === null || !known.has(code)) {
        noteUnknown(names, name, at('name'), note);
        continue;
      }
      const before = rolls.get(record.id, code);
      const again = first.at.file === file && !renamed.has(record.id);
      if (before !== undefined && (before !== letter || again))
        note(at('name'), `The state ${code} has an earlier row in the record ${record.id}.`, {
          code: 'DUPLICATE',
        });
      rolls.set(record.id, code, letter);
    }
  }
  noteSharedKeys(records, note);
  return [...records.values()].map((record) => ({ record, states, letters: rolls.letters(record.id) }));
}

/** One symbol names one vote. */
function noteSharedKeys(records: ReadonlyMap<string, LibraryRecord>, note: Note): void {
  const owners = new Map<string, string>();
  for (const [id, { key, at }] of records) {
    const owner = owners.get(key);
    if (owner !== undefined)
      note(at, `The record has the symbol of the record ${owner}, ${key}: one symbol names one vote.`, {
        code: 'DUPLICATE',
      });
    owners.set(key, id);
  }
}
