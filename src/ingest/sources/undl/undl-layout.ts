import { isNoRow } from '../../read/blank-row.ts';
import { columnName } from '../../read/column-name.ts';
import { type CsvRecord, noteFormula, placeRecord } from '../../read/csv.ts';
import { type DateOrder, dateSentence, dayOf, noteDayToCome } from '../../read/day.ts';
import { type Places, placesIn } from '../../read/header.ts';
import type { Input, Reviewed } from '../../read/input.ts';
import { type Note, type Position, REMARK, UNREADABLE } from '../../read/problem.ts';
import { resultOf } from '../../read/result-word.ts';
import { readRows } from '../../read/rows.ts';
import { wholeNumber } from '../../read/whole-number.ts';
import { LETTER_OF_VOTE, LONG, LONG_REQUIRED, WIDE_2022, WIDE_2025, WIDE_REQUIRED } from './undl-columns.ts';
import { type LibraryRecord, libraryKey } from './undl-record.ts';

/** One cell with a vote: the record that it is of, the name of the state as the library has it, and the letter of the ballot. */
export type LibraryBallot = {
  readonly record: LibraryRecord;
  readonly name: string;
  /** The state's code in the row; empty where a layout has none. */
  readonly code: string;
  readonly letter: string;
  /** Where the ballot stands, or the field of its row that says this. */
  at(field: string): Position;
};

/** A layout as a file has it. */
type Layout = {
  readonly header: readonly string[];
  readonly places: Places;
  /** The columns of states; null when a row is one ballot. */
  readonly states: readonly number[] | null;
  /** An empty cell of a state in the General Assembly is a ballot not cast. */
  readonly emptyIsX: boolean;
  /** The columns that are read. */
  readonly read: readonly number[];
  /** The columns that are the record's own, and so the same in all its rows. */
  readonly record: readonly number[];
};

const TOTALS = ['yes', 'no', 'abstain', 'notVoting'] as const;
const OF_RECORD = ['id', 'symbol', 'date', 'title', 'modality', ...TOTALS];

/** How rows are read: in which order dates stand, and whom to tell what is wrong. */
type Reading = { readonly dates: DateOrder | undefined; readonly note: Note };

/** The ballots of a file of the library, whatever its layout; what is wrong is noted, and left out. */
export async function* readLibrary(
  folder: string,
  file: string,
  note: Note,
  { dates, sheet, encoding, progress }: Pick<Reviewed, 'dates' | 'sheet' | 'encoding'> & Pick<Input, 'progress'> = {},
): AsyncGenerator<LibraryBallot> {
  const reading = { dates, note };
  let layout: Layout | null = null;
  let last: { key: string; record: LibraryRecord } | undefined;
  let rows = 0;
  for await (const raw of readRows(folder, file, note, progress, { sheet, encoding })) {
    if (layout === null) {
      layout = layoutOf(raw, note);
      if (layout === null) return;
      continue;
    }
    if (isNoRow(raw, note)) continue;
    rows += 1;
    const row = placeRecord(raw, layout.header, layout.places.get('id'));
    if (row.fields.length !== layout.header.length) {
      note(row.at(0), `The row has ${row.fields.length} fields and must have ${layout.header.length}.`, {
        code: 'FIELD_COUNT',
      });
      continue;
    }
    if (noteFormula(row, note, layout.read)) continue;
    // Rows of one record follow each other nearly always: then nothing of the record is read again.
    const key = recordFields(row, layout);
    if (last?.key !== key) {
      const record = recordOf(row, layout, reading);
      if (record === null) continue;
      last = { key, record };
    }
    const { record } = last;
    if (layout.states === null) yield* ballot(row, layout, record, note);
    else yield* ballots(row, layout, layout.states, record, note);
  }
  if (layout !== null && rows === 0)
    note({ file, line: 1, column: 1 }, 'Below the names of its columns the file has no row.', REMARK);
  if (layout === null)
    note({ file, line: 1, column: 1 }, 'The file is empty; it must begin with a header of the library.', UNREADABLE);
}

function layoutOf(row: CsvRecord, note: Note): Layout | null {
  const header = row.fields.map(columnName);
  const wide = header.includes('token');
  const columns = !wide ? LONG : header.includes('abstain_count') ? WIDE_2025 : WIDE_2022;
  // All columns of a wide file are known: what is no field of the record is a state.
  const places = placesIn(row, columns, wide ? WIDE_REQUIRED : LONG_REQUIRED, wide ? withoutRemarks(note) : note);
  if (places === null) return null;
  const known = new Set(places.values());
  const others = [...header.keys()].filter((place) => !known.has(place));
  return {
    header: row.fields,
    places,
    states: wide ? others : null,
    emptyIsX: columns === WIDE_2025,
    read: [...known, ...(wide ? others : [])],
    record: OF_RECORD.flatMap((column) => places.get(column) ?? []),
  };
}

const withoutRemarks =
  (note: Note): Note =>
  (at, sentence, more) =>
    more?.code === 'REMARK' ? undefined : note(at, sentence, more);

const field = ({ fields }: CsvRecord, { places }: Layout, column: string): string =>
  fields[places.get(column) ?? -1] ?? '';

const recordFields = ({ fields }: CsvRecord, { record }: Layout): string => {
  let text = '';
  for (const column of record) text += `${fields[column]}\0`;
  return text;
};

function recordOf(row: CsvRecord, layout: Layout, { dates, note }: Reading): LibraryRecord | null {
  const at = (column: string) => row.at(layout.places.get(column) ?? 0);
  const get = (column: string) => field(row, layout, column);
  const [id, symbol] = [wholeNumber(get('id')), get('symbol').trim()];
  const date = dayOf(get('date'), dates);
  if (!/^\d+$/.test(id)) note(at('id'), `The number of the record "${id}" is not a whole number.`);
  if (date === null) note(at('date'), dateSentence(get('date'), dates));
  else noteDayToCome(date, at('date'), note);
  if (symbol === '') note(at('symbol'), `The record ${id} has no symbol.`);
  const totals = TOTALS.map((column) => total(get(column), at(column), note));
  if (!/^\d+$/.test(id) || date === null || symbol === '' || totals.includes(undefined)) return null;
  const [yes = null, no = null, abstain = null, notVoting = null] = totals;
  return {
    id,
    symbol,
    key: libraryKey(id, symbol, date),
    date,
    details: {
      title: get('title'),
      meeting: get('meeting'),
      report: get('report'),
      agenda: get('agenda'),
      subjects: get('subjects'),
      draft: get('draft'),
      note: [get('note'), said(get('modality'))].filter((text) => text !== '').join(' | '),
    },
    totals: { for: yes, against: no, abstain, notVoting },
    ...(resultOf(get('modality')) === 'REJECTED' && { failed: true }),
    at: at('id'),
  };
}

/** How a text was adopted, where that is more than what each row shows: by a vote that is on record. */
const said = (modality: string): string => (/^adopted by (?:recorded )?vote$/i.test(modality.trim()) ? '' : modality);

/** Totals are written as 120, 120.0 or 012; an empty one is not stated. */
function total(text: string, at: Position, note: Note): number | null | undefined {
  if (text.trim() === '') return null;
  if (/^\s*\d+(\.0+)?\s*$/.test(text)) return Number(text);
  note(at, `The total "${text}" is not a whole number.`);
  return undefined;
}

function* ballot(row: CsvRecord, layout: Layout, record: LibraryRecord, note: Note): Generator<LibraryBallot> {
  const vote = field(row, layout, 'vote');
  const at = (column: string) => row.at(layout.places.get(column) ?? 0);
  const letter = LETTER_OF_VOTE[vote.trim().toUpperCase()];
  if (letter === undefined) note(at('vote'), `The vote "${vote}" is not one of Y, N, A, X and NV.`);
  else yield { record, name: field(row, layout, 'name'), code: field(row, layout, 'code'), letter, at };
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
    const letter = vote.trim() === '' ? empty : LETTER_OF_VOTE[vote.trim().toUpperCase()];
    const at = () => row.at(column);
    if (letter !== undefined) yield { record, name: layout.header[column] ?? '', code: '', letter, at };
    else if (vote.trim() !== '') note(row.at(column), `The vote "${vote}" is not one of Y, N, A, X, YES, NO, ABSTAIN.`);
  }
}
