/** The name of a column without the accidents of typing: `Total-Voting` is `total_voting`. */
export const columnName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** How columns are named so that each can be told: one without a name by its place, `column 3`, and those of one name by their number, `Vote (2)`. */
export function namedColumns(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  const times = new Map<string, number>();
  return names.map((name, place) => {
    if (name === '') return `column ${place + 1}`;
    const number = (times.get(name) ?? 0) + 1;
    times.set(name, number);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${number})`;
  });
}

/** The name of a column without marks: `Résolution` is `resolution`. */
export const plainName = (name: string): string =>
  columnName(name).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The name of a column without that of the object in whose list it is: `FRA` of `votes.FRA`. A word that is shortened, as in `Eq. Guinea`, is no object. */
export const withinObject = (column: string): string => column.replace(/^\w+\.(?=\S)/, '');

/** What the names of columns begin with that are all members of one object: `votes.` of `votes.FRA` and `votes.DEU`; empty where they are not. */
export function objectOf(columns: readonly string[]): string {
  const [begins = ''] = /^\w+\.(?=\S)/.exec(columns[0] ?? '') ?? [];
  const inside =
    columns.length > 1 && columns.every((name) => name.startsWith(begins) && /^\S/.test(name.slice(begins.length)));
  return inside ? begins : '';
}
