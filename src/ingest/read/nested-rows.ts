import { recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import { UnreadableFile } from './problem.ts';

/** An object of a file, and where it stands. */
export type Placed = { readonly line: number; readonly value: Record<string, unknown> };

/** From so many rows the columns are gathered: what a first object leaves out, a later one has. */
const LOOKED_AT = 1000;

/**
 * The records of a table that is objects: its columns are the members of the first ones, and of those that are not told else in `names`. An object in
 * an object is columns such as `state.name`, and a list of objects a row each.
 */
export async function* recordsOf(
  file: string,
  objects: AsyncIterable<Placed>,
  names: readonly string[] = [],
): AsyncGenerator<CsvRecord> {
  const columns = new Set<string>();
  const first: Placed[] = [];
  let begun = false;
  const record = ({ line, value }: Placed) => {
    const strange = Object.keys(value).find((name) => !columns.has(name));
    if (strange !== undefined)
      throw new UnreadableFile(
        line,
        1,
        `The object has "${strange}", which the first ${LOOKED_AT.toLocaleString('en')} lack: give all of them the same members.`,
      );
    return recordOfCells(
      file,
      line,
      [...columns].map((name) => value[name]),
    );
  };
  const begin = function* () {
    begun = true;
    for (const name of first.length === 0 ? names : first.flatMap(({ value }) => Object.keys(value))) columns.add(name);
    if (columns.size > 0) yield recordOfCells(file, 1, [...columns]);
    for (const row of first) yield record(row);
  };
  for await (const object of objects)
    for (const row of flatRows(object)) {
      if (begun) yield record(row);
      else first.push(row);
      if (!begun && first.length >= LOOKED_AT) yield* begin();
    }
  if (!begun) yield* begin();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

/** The rows of one object. */
function flatRows({ line, value }: Placed): Placed[] {
  const flat: Record<string, unknown> = {};
  const lists: (readonly [string, readonly Record<string, unknown>[]])[] = [];
  const add = (name: string, member: unknown) => {
    if (Array.isArray(member) && member.length > 0 && member.every(isObject)) lists.push([name, member]);
    else if (isObject(member)) for (const [part, inner] of Object.entries(member)) add(`${name}.${part}`, inner);
    // Names in a list are those in a cell.
    else flat[name] = isWords(member) ? member.join('; ') : member;
  };
  for (const [name, member] of Object.entries(value)) add(name, member);
  const [list, other] = lists;
  if (other !== undefined)
    throw new UnreadableFile(
      line,
      1,
      `The object has several lists of objects, ${lists.map(([name]) => `"${name}"`).join(' and ')}: a table may have one, a row each.`,
    );
  if (list === undefined) return [{ line, value: flat }];
  const [name, rows] = list;
  return rows.flatMap((row) =>
    flatRows({
      line,
      value: { ...flat, ...Object.fromEntries(Object.entries(row).map(([part, inner]) => [`${name}.${part}`, inner])) },
    }),
  );
}
