import { join } from 'node:path';
import { BallotTable } from '../../read/ballot-table.ts';
import { copyRows } from '../../read/copy-rows.ts';
import { readDataset } from '../../read/dataset.ts';
import { filesIn } from '../../read/files-in.ts';
import { readIneligible } from '../../read/ineligible.ts';
import { noteUnknown, readNameTable } from '../../read/name-table.ts';
import { type Note, UNREADABLE } from '../../read/problem.ts';
import { LIBRARY, RECORD } from '../../read/shipped.ts';
import { readStates } from '../../read/state-table.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { readDecisions } from './decision.ts';
import { readLibrary } from './undl-layout.ts';
import { accountOf, type LibraryRecord, sameRecord } from './undl-record.ts';

/** The exports of the UN Digital Library: one row per ballot, or one row per resolution with a column per state; the Security Council too. */
export const undl: Source<VoteRow> = {
  name: 'undl',
  about:
    'Votes of the General Assembly and the Security Council in the CSV files of the UN Digital Library, in any of its layouts.',
  folder: null,

  files: (folder) => filesIn(folder, /\.csv(\.gz)?$/),

  async *read({ folder, files, progress }, note, { aliases, decisions: own }) {
    const dataset = await readDataset(LIBRARY, 'dataset.yaml', note);
    const states = await readStates(RECORD, note);
    const names = await readNameTable([join(LIBRARY, 'names.csv'), ...(aliases === undefined ? [] : [aliases])], note);
    const decisions = await readDecisions([join(LIBRARY, 'doubtful.csv'), ...(own === undefined ? [] : [own])], note);
    const ineligible = await readIneligible(LIBRARY, note);
    if (files.length === 0) note({ file: folder, line: 1, column: 1 }, 'The folder has no CSV file.', UNREADABLE);
    if (dataset !== null) yield dataset;
    yield* states;

    const rolls = new BallotTable(states.map(({ code }) => code));
    const known = new Set(rolls.states);
    const records = new Map<string, LibraryRecord>();
    for (const file of files) {
      for await (const { record, name, letter, at } of readLibrary(folder, file, note, progress)) {
        const first = records.get(record.id) ?? record;
        records.set(record.id, first);
        const other = sameRecord(first, record);
        if (other !== null) note(at(other.field), other.sentence);
        const code = names.codeOf(name, record.date) ?? (known.has(name) ? name : null);
        if (code === null || !known.has(code)) {
          noteUnknown(names, name, at('ms_name'), note);
          continue;
        }
        const before = rolls.get(record.id, code);
        if (before !== undefined && (before !== letter || first.at.file === file))
          note(at('ms_name'), `The state ${code} has an earlier row in the record ${record.id}.`, {
            code: 'DUPLICATE',
          });
        rolls.set(record.id, code, letter);
      }
    }
    const keys = keysOf(records, note);
    for (const [id, record] of records)
      yield accountOf(record, {
        key: keys.get(id) ?? '',
        letters: rolls.letters(id),
        states: rolls.states,
        decisions,
        ineligible,
      });
  },

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

/** The key of each record: by its symbol, or by its number where it has none. */
function keysOf(records: ReadonlyMap<string, LibraryRecord>, note: Note): Map<string, string> {
  const keys = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [id, { key, at }] of records) {
    const owner = owners.get(key);
    if (owner !== undefined)
      note(at, `The record has the symbol of the record ${owner}, ${key}: one symbol names one vote.`, {
        code: 'DUPLICATE',
      });
    owners.set(key, id);
    keys.set(id, key);
  }
  return keys;
}
