import type { Value } from './graph-file.ts';

/** Longer cells of a table for people are cut. */
const WIDEST = 44;

/** Rows as lines of a table, that of the names of the columns first: numbers stand right, with three digits where they are no counts. */
export function columnsOf(columns: readonly string[], rows: readonly (readonly Value[])[]): string[] {
  const texts = [columns, ...rows.map((row) => columns.map((_, place) => textOf(row[place] ?? null)))];
  const widths = columns.map((_, place) => Math.max(...texts.map((row) => (row[place] as string).length)));
  const right = columns.map((_, place) => rows.some((row) => typeof row[place] === 'number'));
  return texts.map((row) =>
    row
      .map((text, place) =>
        right[place] ? text.padStart(widths[place] as number) : text.padEnd(widths[place] as number),
      )
      .join('  ')
      .trimEnd(),
  );
}

function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value.length > WIDEST ? `${value.slice(0, WIDEST - 1)}…` : value;
}
