import { type CsvRecord, headerSentence, noteFormula, placeRecord, readCsv } from '../../read/csv.ts';
import type { ReadProgress } from '../../read/input.ts';
import { type Note, type Position, UNREADABLE } from '../../read/problem.ts';
import { isDate } from '../../read/roll-call.ts';
import { type LibraryRecord, libraryKey } from './undl-record.ts';

/** One cell with a vote: the record that it is of, the name of the state as the library has it, and the letter of the ballot. */
export type LibraryBallot = {
  readonly record: LibraryRecord;
  readonly name: string;
  /** The state's code in the row; empty where a layout has none. */
  readonly code: string;
  readonly letter: string;
  /** Where the ballot stands, or the field of its row with this name. */
  at(field: string): Position;
};

const columnsOf = (header: string): string[] => header.split(',');

const BULK = columnsOf(
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,' +
    'total_abstentions,total_non_voting,total_ms,undl_link',
);
/** What the library's present bulk file has besides. */
const BULK_MORE = columnsOf('draft,committee_report,meeting,agenda_title,subjects,vote_note');
/** In this layout, abstentions stand under ABSENT COUNT. */
const WIDE_2022 = columnsOf(
  'Council,Date,Title,Resolution,TOTAL VOTES,NO-VOTE COUNT,ABSENT COUNT,NO COUNT,YES COUNT,Link,' + 'token',
);
const WIDE_2025 = columnsOf(
  'Link,token,Scrape_Year,Title,Council,Resolution,country,subregion,continent,Date,YES COUNT,' +
    'NO COUNT,ABSTAIN COUNT,NO-VOTE COUNT,TOTAL VOTES,tags',
);

const LETTERS: Readonly<Record<string, string>> = { Y: 'Y', N: 'N', A: 'A', X: '-', YES: 'Y', NO: 'N', ABSTAIN: 'A' };

/** An export of the library: the columns that it must have, and in which of them a record says what. */
type LayoutNames = {
  readonly required: readonly string[];
  readonly id: string;
  readonly symbol: string;
  readonly date: string;
  readonly title: string;
  readonly totals: readonly [yes: string, no: string, abstain: string, notVoting: string];
  /** A row is a resolution, and each further column a state; else a row is one ballot. */
  readonly wide: boolean;
  /** An empty cell of a state in the General Assembly is a ballot not cast. */
  readonly emptyIsX: boolean;
};
const WIDE = { id: 'token', symbol: 'Resolution', date: 'Date', title: 'Title', wide: true };
const LAYOUTS: readonly LayoutNames[] = [
  {
    required: BULK,
    ...{ id: 'undl_id', symbol: 'resolution', date: 'date', title: 'title', wide: false, emptyIsX: false },
    totals: ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting'],
  },
  { ...WIDE, required: WIDE_2022, totals: ['YES COUNT', 'NO COUNT', 'ABSENT COUNT', 'NO-VOTE COUNT'], emptyIsX: false },
  { ...WIDE, required: WIDE_2025, totals: ['YES COUNT', 'NO COUNT', 'ABSTAIN COUNT', 'NO-VOTE COUNT'], emptyIsX: true },
];

/** A layout as a file has it. */
type Layout = LayoutNames & {
  readonly columns: readonly string[];
  /** The columns of states; null when a row is one ballot. */
  readonly states: readonly number[] | null;
  /** The columns of the record's own fields. */
  readonly record: readonly number[];
};

/** The ballots of a file of the library, whatever its layout; what is wrong is noted, and left out. */
export async function* readLibrary(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<LibraryBallot> {
  let layout: Layout | null = null;
  let begun = false;
  let last: { key: string; record: LibraryRecord } | undefined;
  for await (const raw of readCsv(folder, file, note, progress)) {
    if (!begun) {
      begun = true;
      layout = layoutOf(raw, note);
      if (layout === null) return;
      continue;
    }
    if (layout === null) return;
    const { columns, states } = layout;
    const row = placeRecord(raw, columns, columns.indexOf(layout.id));
    if (row.fields.length !== columns.length) {
      note(row.at(0), `The row has ${row.fields.length} fields and must have ${columns.length}.`, {
        code: 'FIELD_COUNT',
      });
      continue;
    }
    if (noteFormula(row, note)) continue;
    // Rows of one record follow each other nearly always: then nothing of the record is read again.
    const key = recordFields(row, layout);
    if (last?.key !== key) {
      const record = recordOf(row, layout, note);
      if (record === null) continue;
      last = { key, record };
    }
    const { record } = last;
    if (states === null) yield* ballot(row, layout, record, note);
    else yield* ballots(row, layout, states, record, note);
  }
  if (!begun)
    note(
      { file, line: 1, column: 1 },
      `The file is empty; its header must be "${BULK.join()}" or that of another export.`,
      UNREADABLE,
    );
}

function layoutOf({ fields, at }: CsvRecord, note: Note): Layout | null {
  const lacks = ({ required }: LayoutNames) => required.filter((column) => !fields.includes(column)).length;
  const share = (names: LayoutNames) => lacks(names) / names.required.length;
  const [names] = [...LAYOUTS].sort((a, b) => share(a) - share(b)) as [LayoutNames];
  const { required, id, symbol, date, title, totals, wide } = names;
  if (lacks(names) > 0) {
    note(at(0), headerSentence(fields, required), UNREADABLE);
    return null;
  }
  const strange = fields.find((field) => !required.includes(field) && !BULK_MORE.includes(field));
  if (!wide && strange !== undefined) {
    note(at(fields.indexOf(strange)), `The column "${strange}" is not one of the library's bulk file.`, UNREADABLE);
    return null;
  }
  const states = [...fields.keys()].filter((column) => !required.includes(fields[column] as string));
  const record = [id, symbol, date, title, ...totals].map((name) => fields.indexOf(name));
  return { ...names, columns: fields, states: wide ? states : null, record };
}

const field = ({ fields }: CsvRecord, { columns }: Layout, name: string): string => fields[columns.indexOf(name)] ?? '';

const recordFields = ({ fields }: CsvRecord, { record }: Layout): string => {
  let text = '';
  for (const column of record) text += `${fields[column]}\0`;
  return text;
};

function recordOf(row: CsvRecord, layout: Layout, note: Note): LibraryRecord | null {
  const at = (name: string) => row.at(layout.columns.indexOf(name));
  const get = (name: string) => field(row, layout, name);
  const [id, symbol, date] = [get(layout.id), get(layout.symbol), get(layout.date)];
  if (!/^\d+$/.test(id)) note(at(layout.id), `The number of the record "${id}" is not a whole number.`);
  if (!isDate(date)) note(at(layout.date), `The date "${date}" is neither a day (2003-02-28), a month nor a year.`);
  if (symbol === '') note(at(layout.symbol), `The record ${id} has no symbol.`);
  const totals = layout.totals.map((name) => total(get(name), at(name), note));
  if (!/^\d+$/.test(id) || !isDate(date) || symbol === '' || totals.includes(undefined)) return null;
  const [yes = null, no = null, abstain = null, notVoting = null] = totals;
  return {
    id,
    symbol,
    key: libraryKey(id, symbol, date),
    date,
    details: {
      title: get(layout.title),
      meeting: get('meeting'),
      report: get('committee_report'),
      agenda: get('agenda_title'),
      subjects: get('subjects'),
      draft: get('draft'),
      note: get('vote_note'),
    },
    totals: { for: yes, against: no, abstain, notVoting },
    at: at(layout.id),
  };
}

/** Totals are written as 120, 120.0 or 012; an empty one is not stated. */
function total(text: string, at: Position, note: Note): number | null | undefined {
  if (text === '') return null;
  if (/^\d+(\.0+)?$/.test(text)) return Number(text);
  note(at, `The total "${text}" is not a whole number.`);
  return undefined;
}

function* ballot(row: CsvRecord, layout: Layout, record: LibraryRecord, note: Note): Generator<LibraryBallot> {
  const vote = field(row, layout, 'ms_vote');
  const at = (name: string) => row.at(layout.columns.indexOf(name));
  const letter = LETTERS[vote];
  if (letter === undefined) note(at('ms_vote'), `The vote "${vote}" is not one of Y, N, A and X.`);
  else yield { record, name: field(row, layout, 'ms_name'), code: field(row, layout, 'ms_code'), letter, at };
}

function* ballots(
  row: CsvRecord,
  layout: Layout,
  states: readonly number[],
  record: LibraryRecord,
  note: Note,
): Generator<LibraryBallot> {
  const empty = layout.emptyIsX && !record.key.startsWith('sc/') ? '-' : undefined;
  for (const column of states) {
    const vote = row.fields[column] ?? '';
    const letter = vote === '' ? empty : LETTERS[vote];
    const at = () => row.at(column);
    if (letter !== undefined) yield { record, name: layout.columns[column] ?? '', code: '', letter, at };
    else if (vote !== '') note(row.at(column), `The vote "${vote}" is not one of Y, N, A, X, YES, NO, ABSTAIN.`);
  }
}
