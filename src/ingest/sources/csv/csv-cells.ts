import { columnName, namedColumns, objectOf } from '../../read/column-name.ts';
import { type CsvRecord, noteFormula, placeRecord } from '../../read/csv.ts';
import type { ReadProgress } from '../../read/input.ts';
import { namesIn } from '../../read/name-list.ts';
import { type Note, type Position, REMARK, UNREADABLE } from '../../read/problem.ts';
import { readRows } from '../../read/rows.ts';
import { type CsvMap, VOTE_FIELDS } from './csv-map.ts';
import { isUnmarked } from './mark.ts';
import { passedOver } from './passed-row.ts';

/** What a file says of a vote, by the fields of the map; what it does not say is absent. */
export type VoteFields = Readonly<Partial<Record<(typeof VOTE_FIELDS)[number] | 'note', string>>>;

/** One ballot as it stands in a file: of which vote, the state by name and code, and the word of its choice. */
export type Cell = {
  readonly vote: VoteFields;
  readonly name: string;
  readonly code: string;
  readonly word: string;
  at(): Position;
};

/** The number of a column that is called as another one. */
const NUMBERED = / \(\d+\)$/;

/** Where the columns of a map stand in a file. */
type Places = {
  readonly header: readonly string[];
  readonly of: Readonly<Record<string, number>>;
  /** The columns of the year, the month and the day, where a date has three. */
  readonly date: readonly number[];
  readonly kept: readonly number[];
  /** The columns with a ballot each, where a row has several. */
  readonly ballots: readonly number[];
  /** The columns that are read, without those with a ballot where a row is a state. */
  readonly read: readonly number[];
  /** What columns of states begin with that are members of one object. */
  readonly object: string;
};

/** The id of the vote that fields are of: its own, else the symbol, with the kind of vote where that is said. */
export const recordOf = ({ id, symbol = '', kind }: VoteFields): string =>
  id ?? (kind === undefined ? symbol : `${symbol} ${kind}`);

/** How the files of a source are read: what is told on the way, which sheet and encoding are meant, and whether a text names a state. */
type Reading = {
  readonly note: Note;
  readonly progress: ReadProgress | undefined;
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  isState(text: string): boolean;
};

/** All cells of a file in the order in which they stand there, by the map; a row that is not as its header is noted and left out. */
export async function* readCells(
  folder: string,
  file: string,
  map: CsvMap,
  { note, progress, sheet, encoding, isState }: Reading,
): AsyncGenerator<Cell> {
  let places: Places | undefined;
  let above: VoteFields = {};
  let afterTotals = false;
  const options = Object.values(map.options ?? {});
  const part = { sheet: map.sheet ?? sheet, header: map.header, encoding };
  for await (const all of readRows(folder, file, note, progress, part)) {
    const raw = withoutEmptyEnd(all, places?.header.length);
    if (places === undefined) {
      const found = placesOf(raw, map, note);
      if (found === null) return;
      places = found;
      continue;
    }
    const { header, ballots, of } = places;
    const get = (column: string) => raw.fields[of[column] ?? -1] ?? '';
    const passed = passedOver(
      {
        ...{ fields: raw.fields, isVote: map.row === 'vote', afterTotals },
        ...{ date: map.vote.date ?? get('date'), state: get('state'), code: get('code') },
        isChoice: (place) => place === of.choice || ballots.includes(place),
      },
      isState,
    );
    if (passed !== null) {
      afterTotals ||= passed.startsWith('Rows of totals');
      if (passed !== '') note(raw.at(0), passed, REMARK);
      continue;
    }
    const own = fieldsIn(raw, places);
    const merged = map.row === 'ballot' && isBlank(own) && !isBlank(above);
    if (merged && map.merged !== true) {
      note(
        raw.at(0),
        'The row says nothing of its vote, as where cells are merged: write "merged: true" in the map if it is of the vote of the row above, else fill it in.',
        UNREADABLE,
      );
      return;
    }
    if (!merged) above = own;
    const vote = { ...filled(map.vote), ...above };
    const row = withRecord(placeRecord(raw, header, undefined), map.row === 'state' ? '' : recordOf(vote));
    if (row.fields.length !== header.length) {
      note(row.at(0), `The row has ${row.fields.length} fields and must have ${header.length}.`, {
        code: 'FIELD_COUNT',
      });
      continue;
    }
    if (noteFormula(row, note, places.read)) continue;
    if (map.options != null) {
      const optionOf = (place: number): string => options[ballots.indexOf(place)] ?? '';
      const marked = ballots.filter((place) => !isUnmarked(row.fields[place]?.trim() ?? ''));
      const at = (place: number) => () => row.at(place);
      if (map.row === 'vote')
        for (const place of ballots)
          for (const name of namesIn(row.fields[place] ?? '', isState))
            yield { vote, name, code: '', word: optionOf(place), at: at(place) };
      else if (marked.length > 1)
        note(row.at(marked[1] ?? 0), `The row is marked under ${columnList(header, marked)}: a state has one choice.`);
      // Where nothing is marked, nothing is said of the state.
      else
        for (const place of marked.length > 0 ? marked : [null])
          yield {
            vote,
            name: get('state'),
            code: get('code'),
            word: place === null ? '' : optionOf(place),
            at: at(place ?? 0),
          };
    } else if (map.row === 'ballot')
      yield {
        vote,
        name: get('state'),
        code: get('code'),
        word: get('choice').trim(),
        at: () => row.at(places?.of.choice ?? 0),
      };
    else
      for (const place of ballots) {
        const [column = '', word = ''] = [header[place], row.fields[place]];
        const ofState = map.row === 'state';
        const own = ofState ? { ...vote, ...filled(map.votes?.[column] ?? {}) } : vote;
        const at = () => ({ ...row.at(place), record: recordOf(own) });
        if (ofState && noteFormula({ fields: [word], at }, note)) continue;
        yield {
          vote: own,
          name: ofState ? get('state') : stateIn(column, places.object, map),
          code: ofState ? get('code') : '',
          word: word.trim(),
          at,
        };
      }
  }
  if (places === undefined)
    note({ file, line: 1, column: 1 }, 'The file is empty; it must begin with the names of its columns.', UNREADABLE);
}

/** The state that a column is called after. */
function stateIn(column: string, object: string, { names }: CsvMap): string {
  const name = column.replace(NUMBERED, '');
  return Object.hasOwn(names, name) ? name : name.slice(object.length);
}

/** A record without empty cells after those that have a name: spreadsheets write such. */
const withoutEmptyEnd = (record: CsvRecord, length = Number.POSITIVE_INFINITY): CsvRecord =>
  record.fields.length > length && record.fields.slice(length).every((field) => field === '')
    ? { fields: record.fields.slice(0, length), raw: record.raw, at: record.at }
    : record;

const withRecord = (row: CsvRecord, record: string): CsvRecord => ({
  fields: row.fields,
  get raw() {
    return row.raw;
  },
  at: (field) => ({ ...row.at(field), ...(record === '' ? {} : { record }) }),
});

const isBlank = (fields: VoteFields): boolean => Object.keys(fields).length === 0;

const filled = (fields: Readonly<Record<string, string | undefined>>): VoteFields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== ''));

function fieldsIn({ fields }: CsvRecord, { header, of, date, kept }: Places): VoteFields {
  const note = kept.flatMap((place) => (fields[place] ? [`${header[place]}: ${fields[place]}`] : [])).join(' | ');
  const said = VOTE_FIELDS.map((field) => [field, fields[of[field] ?? -1]?.trim()]);
  const [year, month, day] = date.map((place) => fields[place]?.trim().replace(/\.0+$/, '') ?? '');
  const parts = !year ? [] : [['date', `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`]];
  return filled(Object.fromEntries([...said, ...parts, ['note', note]]));
}

/** Where the columns stand; null where the file lacks one that the map names, or has one of a state twice, which is noted. What the map does not name is told. */
function placesOf({ fields, at }: CsvRecord, map: CsvMap, note: Note): Places | null {
  const header = namedColumns(fields);
  const names = header.map(columnName);
  const lacking: string[] = [];
  const placeOf = (column: string) => {
    const place = header.includes(column) ? header.indexOf(column) : names.indexOf(columnName(column));
    if (place === -1) lacking.push(column);
    return place;
  };
  const of: Record<string, number> = {};
  for (const [field, column] of Object.entries(map.columns))
    if (typeof column === 'string') of[field] = placeOf(column);
  const date = Array.isArray(map.columns.date) ? map.columns.date.map(placeOf) : [];
  const kept = map.keep.map(placeOf);
  const votes = Object.keys(map.options ?? map.votes ?? {}).map(placeOf);
  const ignored = map.ignore.map(placeOf);
  if (lacking.length > 0) {
    const twice = lacking.find((column) => names.includes(columnName(`${column} (2)`)));
    note(
      at(0),
      twice === undefined
        ? `The map names the column ${lacking.join(', ')}, which the file lacks: it has ${header.join(', ').slice(0, 200)}.`
        : `Several columns are called "${twice}": the map must say "${twice} (1)" or "${twice} (2)".`,
      UNREADABLE,
    );
    return null;
  }
  const named = new Set([...Object.values(of), ...date, ...kept, ...votes, ...ignored]);
  const others = [...header.keys()].filter((place) => !named.has(place) && fields[place]?.trim() !== '');
  // Where each column is a state, a row of a vote has no others.
  const ofStates = map.row === 'vote' && map.options == null;
  const again = ofStates
    ? others.find((place) => others.some((other) => other !== place && fields[other]?.trim() === fields[place]?.trim()))
    : undefined;
  if (again !== undefined) {
    note(
      at(again),
      `Several columns are called "${fields[again]}": move those that are not meant to ignore, as "${fields[again]} (2)".`,
      UNREADABLE,
    );
    return null;
  }
  if (!ofStates && others.length > 0)
    note(at(0), `The map does not name the columns ${columnList(header, others)}, which are ignored.`, REMARK);
  if (ignored.length > 0) note(at(0), `Ignored, as the map says: ${columnList(header, ignored)}.`, REMARK);
  const object = ofStates ? objectOf(others.map((place) => header[place] ?? '')) : '';
  const ballots = ofStates ? others : votes;
  const read = [...Object.values(of), ...date, ...kept, ...(map.row === 'state' ? [] : ballots)];
  return { header, of, date, kept, ballots, read, object };
}

const columnList = (header: readonly string[], places: readonly number[]): string =>
  places
    .slice(0, 20)
    .map((place) => header[place])
    .join(', ');
