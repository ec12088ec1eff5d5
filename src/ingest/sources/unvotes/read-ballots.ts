import type { BallotTable } from '../../read/ballot-table.ts';
import { optionOfWord } from '../../read/choice-word.ts';
import type { CsvRecord } from '../../read/csv.ts';
import { readColumns } from '../../read/header.ts';
import type { Input } from '../../read/input.ts';
import { noteUnknown } from '../../read/name-table.ts';
import type { Note, Position } from '../../read/problem.ts';
import { checkedRow, flagOf, plainField } from './checked-row.ts';
import type { Registered, Registry } from './registry.ts';
import { BALLOTS, ISSUES, TOPICS, WHOLE } from './unvotes-tables.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ...{ yes: 'Y', no: 'N', abstain: 'A', absent: 'X' },
  // As Voeten codes them: who was no member then has no ballot.
  ...{ 1: 'Y', 2: 'A', 3: 'N', 8: 'X', 9: '.' },
};

/** The topics of each roll call, from the table of issues. */
export async function readTopics(folder: string, file: string, note: Note): Promise<Map<string, string[]>> {
  const topics = new Map<string, string[]>();
  for await (const { fields } of readColumns(folder, file, ISSUES.columns, ISSUES, note)) {
    const [record = '', topic = ''] = fields;
    topics.set(record, [...(topics.get(record) ?? []), topic].sort());
  }
  return topics;
}

/** The ballots of a table with a row for each. */
export async function readBallots(
  { folder, files, progress }: Input,
  { names }: Registry,
  minted: ReadonlyMap<string, Registered>,
  rolls: BallotTable,
  note: Note,
): Promise<void> {
  const states = new Set(rolls.states);
  for (const file of files) {
    for await (const { fields, at } of readColumns(folder, file, BALLOTS.columns, BALLOTS, note, progress)) {
      const [record = '', name = '', , vote = ''] = fields;
      const letter = letterOf(vote);
      const date = minted.get(record)?.date;
      const code = date === undefined ? null : names.codeOf(name, date);
      if (date === undefined) note(at(0), `The roll call ${record} is not in the table of roll calls.`);
      else if (letter === undefined) note(at(3), voteSentence(vote));
      else if (code === null || !states.has(code)) noteUnknown(names, name, at(1), note);
      else setBallot(rolls, { record, code, letter }, at(1), note);
    }
  }
}

/** What is the same in all rows of a roll call. */
const OF_ROLL_CALL = ['session', 'date', 'unres'];

/** The roll calls of Voeten's table, each once; their ballots and topics go where those of other tables are. */
export async function readWhole(
  rows: AsyncIterable<CsvRecord>,
  {
    registry: { names, cow },
    topics,
    rolls,
  }: { registry: Registry; topics: Map<string, string[]>; rolls: BallotTable },
  note: Note,
): Promise<CsvRecord[]> {
  const records = new Map<string, CsvRecord | null>();
  const states = new Set(rolls.states);
  const columns = Object.keys(WHOLE.columns);
  const place = (column: string) => columns.indexOf(column);
  for await (const row of rows) {
    const get = (column: string) => row.fields[place(column)] ?? '';
    const record = get('rcid');
    if (!records.has(record)) {
      records.set(record, checkedRow(row, columns, note));
      topics.set(record, TOPICS.filter((topic) => flagOf(get(topic)) === '1').sort());
    }
    const first = records.get(record);
    if (first == null) continue;
    const said = (column: string) => first.fields[place(column)];
    const other = OF_ROLL_CALL.find(
      (column) => said(column) !== get(column) && said(column) !== plainField(column, get(column)),
    );
    if (other !== undefined) {
      note(
        row.at(place(other)),
        `The ${other} is "${get(other)}", and an earlier row of the roll call ${record} says "${first.fields[place(other)]}": two votes need a number each.`,
      );
      continue;
    }
    const letter = letterOf(get('vote'));
    // The number decides: a name is of the country, whichever government had its seat.
    const code = cow.codeOf(get('cow'), get('date')) ?? names.codeOf(get('name'), get('date'));
    if (letter === undefined) note(row.at(place('vote')), voteSentence(get('vote')));
    else if (letter === '.') continue;
    else if (code === null || !states.has(code))
      noteUnknown(names, get('name') || get('cow'), row.at(place('cow')), note);
    else setBallot(rolls, { record, code, letter }, row.at(place('cow')), note);
  }
  return [...records.values()].filter((row) => row !== null);
}

/** The letter of a vote, which may be written as `No`, `Abstained` or `1.0`. */
const letterOf = (vote: string): string | undefined =>
  LETTERS[vote] ?? LETTERS[vote.trim().replace(/\.0+$/, '')] ?? LETTERS[optionOfWord(vote) ?? ''];

const voteSentence = (vote: string): string => `The vote "${vote}" is not one of ${Object.keys(LETTERS).join(', ')}.`;

function setBallot(
  rolls: BallotTable,
  { record, code, letter }: { record: string; code: string; letter: string },
  at: Position,
  note: Note,
): void {
  if (rolls.get(record, code) === undefined) rolls.set(record, code, letter);
  else note(at, `The state ${code} has an earlier row in the roll call ${record}.`, { code: 'DUPLICATE' });
}
