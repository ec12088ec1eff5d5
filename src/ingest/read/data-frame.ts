import { optionOfWord } from './choice-word.ts';
import type { Placed } from './nested-rows.ts';
import { UnreadableFile } from './problem.ts';

type Members = Record<string, unknown>;

/**
 * The rows of a file of objects, where the only one is a whole table as pandas writes it: `DataFrame.to_json()` by columns, or with orient="index", "split" or
 * "table". Any other object is a row, as it stands. Throws where it is a table whose columns and rows cannot be told apart.
 */
export async function* rowsOfFrame(objects: AsyncGenerator<Placed>): AsyncGenerator<Placed> {
  const first = await objects.next();
  if (first.done) return;
  const second = await objects.next();
  const rows = second.done ? frameRows(first.value) : null;
  if (rows === null) yield first.value;
  // A table has its rows in one line, or as many as a list has: which one it is says more, below a row of names as in a spreadsheet.
  else for (const [place, value] of rows.entries()) yield { line: place + 2, value };
  if (!second.done) yield second.value;
  yield* objects;
}

/** The rows of an object that is a table; null where it is none. */
function frameRows({ value, line }: Placed): Members[] | null {
  const names = Object.keys(value);
  const { columns, data, schema } = value;
  if (Array.isArray(columns) && Array.isArray(data) && names.every((name) => PARTS.has(name)))
    return data.map((cells, place) => splitRow(columns, cells, place, line));
  if (isMembers(schema) && Array.isArray(schema.fields) && Array.isArray(data) && data.every(isMembers)) return data;
  return byLists(value) ?? byIndex(value, line);
}

/** The rows of a table that is a list for each column, as R and polars write it; lists of states under choices are one vote. */
function byLists(value: Members): Members[] | null {
  const columns = Object.entries(value);
  const [[, first] = []] = columns;
  const plain = (list: unknown): list is unknown[] =>
    Array.isArray(list) && list.every((cell) => typeof cell !== 'object' || cell === null);
  if (columns.length < 3 || !plain(first) || first.length === 0) return null;
  const same = columns.every(([, list]) => plain(list) && list.length === first.length);
  if (!same || columns.every(([name]) => optionOfWord(name) !== null)) return null;
  return first.map((_, row) => Object.fromEntries(columns.map(([name, list]) => [name, (list as unknown[])[row]])));
}

/** What a table has with orient="split". */
const PARTS: ReadonlySet<string> = new Set(['columns', 'index', 'data']);

function splitRow(columns: readonly unknown[], cells: unknown, place: number, line: number): Members {
  if (!Array.isArray(cells) || cells.length !== columns.length)
    throw new UnreadableFile(
      line,
      1,
      `The element ${place + 1} of "data" must be a list of ${columns.length} values, one for each of "columns".`,
    );
  return Object.fromEntries(columns.map((name, column) => [String(name), cells[column]]));
}

/** The rows of a table by columns, or by rows: which of the two the numbers of its rows say, inside or outside. */
function byIndex(value: Members, line: number): Members[] | null {
  const outer = Object.keys(value);
  const members = Object.values(value);
  if (outer.length === 0 || !members.every(isMembers)) return null;
  const [inner = []] = members.map((one) => Object.keys(one));
  const same = members.every((one) => Object.keys(one).join('\0') === inner.join('\0'));
  const plain = members.every((one) => Object.values(one).every((cell) => typeof cell !== 'object' || cell === null));
  if (inner.length === 0 || !same || !plain) return null;
  const [byRows, byColumns] = [areNumbers(outer), areNumbers(inner)];
  if (byRows && byColumns)
    throw new UnreadableFile(
      line,
      1,
      'The table has numbers for the names of its columns and for those of its rows: give its columns names, and write it with orient="records".',
    );
  if (byRows) return members;
  // One object of numbers may also be the ballots of a vote, by the numbers of states.
  return byColumns && outer.length > 1
    ? inner.map((row) => Object.fromEntries(outer.map((name, at) => [name, members[at]?.[row]])))
    : null;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether names are those of rows: whole numbers, as an index has that nobody has set. */
const areNumbers = (names: readonly string[]): boolean => names.every((name) => /^\d+$/.test(name));
