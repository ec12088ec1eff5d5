import { type CsvRecord, noteFormula, placeRecord, readCsv } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Note, type Position, UNREADABLE } from './problem.ts';
import { isDate, type RollCall, repeatedKey, SCOPES, type Scope } from './roll-call.ts';

/** The columns that a file may have, in this order; those of `NEEDED` it must have. The codes of the states come last. */
const COLUMNS = [
  'key',
  'rcid',
  'date',
  'scope',
  'flags',
  'topics',
  'cited',
  'heading',
  'description',
  'title',
  'meeting',
  'report',
  'agenda',
  'subjects',
  'totals',
  'draft',
  'note',
  'parts',
] as const;
const NEEDED: readonly Column[] = ['key', 'rcid', 'date', 'scope'];
/** The columns of the record of roll calls, those of a library catalogue, and those that are written only where a roll call has something in them. */
const RECORD_COLUMNS = COLUMNS.slice(0, COLUMNS.indexOf('title'));
const RARE: readonly Column[] = COLUMNS.slice(COLUMNS.indexOf('title')).filter((column) => column !== 'totals');
export const LIBRARY_COLUMNS = COLUMNS.slice(0, COLUMNS.indexOf('draft')).filter(
  (column) => NEEDED.includes(column) || column === 'cited' || !RECORD_COLUMNS.includes(column),
);
type Column = (typeof COLUMNS)[number];
/** What holds where a file has no such column; else nothing does. */
const USUAL: Partial<Record<Column, string>> = { flags: '---' };
const GROUP = 10;
const ONLY_LETTERS = /^[-YNAXI?. ]*$/;
const NO_LETTER = /[^-YNAXI?. ]/;

/** A roll call, and where each field of its row begins: `at('date')`. */
export type Packed = { readonly rollCall: RollCall; at(field: PackedField): Position };
export type PackedField = Column | 'letters';

/** The header of a file: its columns, and the codes of the states. */
type Header = { readonly columns: readonly Column[]; readonly states: readonly string[] };

/** The roll calls of one file of the shipped format; rows that break the format are noted and left out. */
export async function* readPacked(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<Packed> {
  let head: Header | undefined;
  for await (const record of readCsv(folder, file, note, progress)) {
    if (head !== undefined) {
      const packed = unpack(placeRecord(record, [...head.columns, 'letters'], 1), head, note);
      if (packed !== null) yield packed;
      continue;
    }
    head = headerOf(record, note);
    if (head === undefined) return;
  }
  if (head === undefined)
    note(
      { file, line: 1, column: 1 },
      `The file is empty; it must begin with the header "${NEEDED.join()},…,<states>".`,
      UNREADABLE,
    );
}

function headerOf({ fields, at }: CsvRecord, note: Note): Header | undefined {
  const names = fields.slice(0, -1);
  const columns = COLUMNS.filter((column) => names.includes(column));
  if (columns.join() !== names.join() || !NEEDED.every((column) => columns.includes(column))) {
    note(
      at(0),
      `The header begins with "${names.join().slice(0, 100)}" and must be "${NEEDED.join()}", any of "${COLUMNS.slice(NEEDED.length).join()}" in this order, and then the codes of the states.`,
      UNREADABLE,
    );
    return undefined;
  }
  const states = (fields.at(-1) ?? '').split(' ');
  const twice = states.find((state, place) => states.indexOf(state) !== place);
  if (twice !== undefined) note(at(columns.length), `The state "${twice}" stands in the header twice.`);
  return twice === undefined ? { columns, states } : undefined;
}

function unpack(record: CsvRecord, { columns, states }: Header, note: Note): Packed | null {
  const { fields, at } = record;
  const last = columns.length;
  if (fields.length !== last + 1) {
    note(at(0), `The row has ${fields.length} fields and must have ${last + 1}.`, { code: 'FIELD_COUNT' });
    return null;
  }
  if (noteFormula(record, note)) return null;
  const get = (column: Column) => fields[columns.indexOf(column)] ?? USUAL[column] ?? '';
  const groups = fields[last] ?? '';
  const letters = groups.replaceAll(' ', '');
  const placeOf = (field: PackedField) => at(field === 'letters' ? last : columns.indexOf(field));
  const rollCall = {
    key: get('key'),
    record: Number(get('rcid')),
    date: get('date'),
    scope: get('scope') as Scope,
    flags: get('flags'),
    topics: listed(get('topics')),
    cited: get('cited'),
    heading: get('heading'),
    description: get('description'),
    details: {
      title: get('title'),
      meeting: get('meeting'),
      report: get('report'),
      agenda: get('agenda'),
      subjects: get('subjects'),
      draft: get('draft'),
      note: get('note'),
    },
    totals: get('totals'),
    parts: listed(get('parts')),
    states,
    letters,
  };
  const { key, date, scope, flags, totals, parts } = rollCall;
  let right = true;
  const check = (holds: boolean, field: PackedField, sentence: string) => {
    if (!holds) note(placeOf(field), sentence);
    right &&= holds;
  };

  check(
    isPackedKey(key),
    'key',
    `The key "${key}" is not of the form ga/<session>/<number>, in lower case and of at most 22 characters.`,
  );
  const rcid = get('rcid');
  check(isPackedRecord(rcid), 'rcid', `The source number "${rcid}" is not a whole number above 0.`);
  check(isDate(date), 'date', `The date "${date}" is neither a year (2003), a month (2003-02) nor a day (2003-02-28).`);
  check(SCOPES.includes(scope), 'scope', `The scope "${scope}" is not one of ${SCOPES.join(', ')}.`);
  check(/^[01-]{3}$/.test(flags), 'flags', `The flags "${flags}" are not three of 0, 1 and -.`);
  check(
    totals === '' || TOTALS.test(totals),
    'totals',
    `The totals "${totals}" are not four whole numbers with blanks between: for, against, abstentions, not voting.`,
  );
  check(
    parts.every((part) => PART.test(part)),
    'parts',
    `The parts "${get('parts')}" are not records with keys, such as "3898 ga/50/38-b-i+3899 ga/50/38-b-ii".`,
  );
  check(
    ONLY_LETTERS.test(groups),
    'letters',
    `The letter "${NO_LETTER.exec(groups)?.[0]}" is not one of Y N A X - I ? and the full stop.`,
  );
  check(
    letters.length === states.length,
    'letters',
    `The row has ${letters.length} letters and the header has ${states.length} states.`,
  );
  check(groups === grouped(letters), 'letters', `The letters must stand in groups of ${GROUP} with one blank between.`);
  return right ? { rollCall, at: placeOf } : null;
}

/** Whether a key, and the number of a record, are such as the format has. */
export const isPackedKey = (key: string): boolean => /^(?:ga|sc|syn)\/[a-z0-9/-]{1,19}$/.test(key) && key.length <= 22;
export const isPackedRecord = (record: string): boolean => /^[1-9]\d*$/.test(record);

/** Stated totals, and the record of a part with its key, as they stand in a file. */
const TOTALS = /^\d+ \d+ \d+ \d+$/;
const PART = /^[1-9]\d* (?:ga|sc)\/[a-z0-9/-]{1,19}$/;
const listed = (text: string): string[] => (text === '' ? [] : text.split('+'));

/** The text of one file: the roll calls in their order, which must all have the states of the first. */
export function writePacked(rollCalls: readonly RollCall[], usual: readonly Column[] = RECORD_COLUMNS): string {
  const states = rollCalls[0]?.states ?? [];
  const texts: Record<Column, (rollCall: RollCall) => string> = {
    key: ({ key }) => key,
    rcid: ({ record }) => String(record),
    date: ({ date }) => date,
    scope: ({ scope }) => scope,
    flags: ({ flags }) => flags,
    topics: ({ topics }) => topics.join('+'),
    cited: ({ cited }) => cited,
    heading: ({ heading }) => heading,
    description: ({ description }) => description,
    title: ({ details }) => details.title,
    meeting: ({ details }) => details.meeting,
    report: ({ details }) => details.report,
    agenda: ({ details }) => details.agenda,
    subjects: ({ details }) => details.subjects,
    totals: ({ totals }) => totals,
    draft: ({ details }) => details.draft,
    note: ({ details }) => details.note,
    parts: ({ parts }) => parts.join('+'),
  };
  const isFilled = (column: Column) => rollCalls.some((call) => texts[column](call) !== '');
  const columns = COLUMNS.filter((column) => usual.includes(column) || (RARE.includes(column) && isFilled(column)));
  const rows = rollCalls.map((call) =>
    [...columns.map((column) => quoted(texts[column](call))), grouped(call.letters)].join(),
  );
  return `${[[...columns, states.join(' ')].join(), ...rows].join('\n')}\n`;
}

const grouped = (letters: string): string => letters.match(/.{1,10}/g)?.join(' ') ?? '';
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Notes what only shows across rows: a key or a source number that stands twice, a repeat of a vote that is not there. */
export function checkAcrossRows(note: Note): { add: (packed: Packed) => void; settle: () => void } {
  const keys = new Set<string>();
  const records = new Set<number>();
  const repeats: Packed[] = [];
  return {
    add(packed) {
      const { key, record } = packed.rollCall;
      if (keys.has(key)) note(packed.at('key'), `The key ${key} stands in an earlier row too.`, { code: 'DUPLICATE' });
      if (records.has(record))
        note(packed.at('rcid'), `The source number ${record} stands in an earlier row too.`, { code: 'DUPLICATE' });
      keys.add(key);
      records.add(record);
      if (repeatedKey(key) !== null) repeats.push(packed);
    },
    settle() {
      for (const { rollCall, at } of repeats) {
        const first = repeatedKey(rollCall.key);
        if (first !== null && !keys.has(first)) note(at('key'), `${rollCall.key} repeats ${first}, which no row has.`);
      }
    },
  };
}
