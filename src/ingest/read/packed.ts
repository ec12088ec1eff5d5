import { type CsvRecord, noteFormula, placeRecord, readCsv } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Note, type Position, UNREADABLE } from './problem.ts';
import { isDate, type RollCall, repeatedKey, SCOPES, type Scope } from './roll-call.ts';

/** The fields before the last, whose header holds the codes of the states. */
const COLUMNS = ['key', 'rcid', 'date', 'scope', 'flags', 'topics', 'cited', 'heading'] as const;
const LETTERS = COLUMNS.length;
const GROUP = 10;
const ONLY_LETTERS = /^[-YNAXI?. ]*$/;
const NO_LETTER = /[^-YNAXI?. ]/;

/** A roll call, and where each field of its row begins: `at('date')`. */
export type Packed = { readonly rollCall: RollCall; at(field: PackedField): Position };
export type PackedField = (typeof COLUMNS)[number] | 'letters';

/** The roll calls of one file of the shipped format; rows that break the format are noted and left out. */
export async function* readPacked(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<Packed> {
  let states: readonly string[] | undefined;
  for await (const record of readCsv(folder, file, note, progress)) {
    if (states !== undefined) {
      const packed = unpack(placeRecord(record, [...COLUMNS, 'letters'], 1), states, note);
      if (packed !== null) yield packed;
      continue;
    }
    states = header(record, note);
    if (states === undefined) return;
  }
  if (states === undefined)
    note(
      { file, line: 1, column: 1 },
      `The file is empty; it must begin with the header "${COLUMNS.join()},<states>".`,
      UNREADABLE,
    );
}

function header({ fields, at }: CsvRecord, note: Note): string[] | undefined {
  const names = fields.slice(0, LETTERS).join();
  if (names !== COLUMNS.join() || fields.length !== LETTERS + 1) {
    note(
      at(0),
      `The header begins with "${names.slice(0, 100)}" and must be "${COLUMNS.join()}" and then the codes of the states.`,
      UNREADABLE,
    );
    return undefined;
  }
  const states = (fields[LETTERS] ?? '').split(' ');
  const twice = states.find((state, place) => states.indexOf(state) !== place);
  if (twice !== undefined) note(at(LETTERS), `The state "${twice}" stands in the header twice.`);
  return twice === undefined ? states : undefined;
}

function unpack(record: CsvRecord, states: readonly string[], note: Note): Packed | null {
  const { fields, at } = record;
  if (fields.length !== LETTERS + 1) {
    note(at(0), `The row has ${fields.length} fields and must have ${LETTERS + 1}.`, { code: 'FIELD_COUNT' });
    return null;
  }
  if (noteFormula(record, note)) return null;
  const [key = '', rcid = '', date = '', scope = '', flags = '', topics = '', cited = '', heading = '', groups = ''] =
    fields;
  const letters = groups.replaceAll(' ', '');
  const wrong: [field: number, sentence: string][] = [];
  const check = (right: boolean, field: PackedField, sentence: string) => {
    if (!right) wrong.push([field === 'letters' ? LETTERS : COLUMNS.indexOf(field), sentence]);
  };

  check(
    /^(?:ga|sc|syn)\/[a-z0-9/-]{1,19}$/.test(key) && key.length <= 22,
    'key',
    `The key "${key}" is not of the form ga/<session>/<number>, in lower case and of at most 22 characters.`,
  );
  check(/^[1-9]\d*$/.test(rcid), 'rcid', `The source number "${rcid}" is not a whole number above 0.`);
  check(isDate(date), 'date', `The date "${date}" is neither a year (2003), a month (2003-02) nor a day (2003-02-28).`);
  check(SCOPES.includes(scope as Scope), 'scope', `The scope "${scope}" is not one of ${SCOPES.join(', ')}.`);
  check(/^[01-]{3}$/.test(flags), 'flags', `The flags "${flags}" are not three of 0, 1 and -.`);
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
  for (const [field, sentence] of wrong) note(at(field), sentence);
  if (wrong.length > 0) return null;

  const rollCall: RollCall = {
    key,
    record: Number(rcid),
    date,
    scope: scope as Scope,
    flags,
    topics: topics === '' ? [] : topics.split('+'),
    cited,
    heading,
    states,
    letters,
  };
  return { rollCall, at: (field) => at(field === 'letters' ? LETTERS : COLUMNS.indexOf(field)) };
}

/** The text of one file: the roll calls in their order, which must all have the states of the first. */
export function writePacked(rollCalls: readonly RollCall[]): string {
  const states = rollCalls[0]?.states ?? [];
  const rows = rollCalls.map(({ key, record, date, scope, flags, topics, cited, heading, letters }) =>
    [key, record, date, scope, flags, topics.join('+'), cited, quoted(heading), grouped(letters)].join(),
  );
  return `${[[...COLUMNS, states.join(' ')].join(), ...rows].join('\n')}\n`;
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
