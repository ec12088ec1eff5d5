import type { NameTable } from '../../read/name-table.ts';
import type { StateRow } from '../../read/state-table.ts';
import type { CsvMap } from './csv-map.ts';

type StateFinder = ((name: string, code: string, date: string) => string | null) & { readonly names: NameTable };

/** How states are found: the code beside a name decides, then what the map says of the name, then the name on the day. */
export function stateFinder(
  { codes, names: told }: CsvMap,
  states: readonly StateRow[],
  names: NameTable,
  cow: NameTable,
): StateFinder {
  const known = new Set(states.map(({ code }) => code));
  const m49 = new Map(states.map(({ m49, code }) => [m49, code]));
  const found = new Map<string, string | null>();
  const byCode = (code: string, date: string): string | null => {
    if (code === '') return null;
    // Spreadsheets and data frames write 076 as 76, and 220 as 220.0 or 220,0.
    const number = code.replace(/[.,]0+$/, '').replace(/^0+/, '');
    if (codes === 'COW') return cow.codeOf(number, date);
    if (codes === 'M49') return m49.get(number) ?? null;
    return known.has(code) ? code : names.codeOf(code, date);
  };
  const byName = (name: string, date: string) => (known.has(name) ? name : names.codeOf(name, date));
  const find = (name: string, code: string, date: string): string | null => {
    const asked = `${code}\0${name}\0${date}`;
    const before = found.get(asked);
    if (before !== undefined) return before;
    const state =
      byCode(code.trim(), date) ?? (Object.hasOwn(told, name) ? told[name] : undefined) ?? byName(name, date);
    const answer = state !== null && known.has(state) ? state : null;
    found.set(asked, answer);
    return answer;
  };
  return Object.assign(find, { names });
}

/** What is to be told where the code and the name beside it are of two states, or no table has the code; null where they agree. */
export function codeDoubt(
  stateOf: StateFinder,
  { name, code, state, date }: { name: string; code: string; state: string; date: string },
): string | null {
  if (name === '' || code.trim() === '') return null;
  const [named, coded] = [stateOf(name, '', date), stateOf('', code, date)];
  if (coded === null)
    return `The code "${code}" is not known: the name "${name}" beside it decides, which is ${state}.`;
  return named === null || named === coded
    ? null
    : `The code "${code}" decides, which is ${coded}; the name "${name}" beside it is that of ${named}: look whether a column has slipped.`;
}
