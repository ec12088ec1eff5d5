import type { ComponentChildren } from 'preact';
import { type Cell, csvOf } from '../kernel/csv.ts';

/** A column of a table: its title, what stands in a cell, and the same for a file. */
export type Column<Row> = {
  readonly title: string;
  /** What stands at the head, where that is shorter. */
  readonly head?: string;
  /** Absent for what stands in files alone. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Absent for what is no text or number of its own. */
  readonly value?: (row: Row) => Cell;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
};

type State = { readonly iso3: string; readonly name: string };

/** The column with the name of a state, and beside it in files that with its code, by which one table is joined to another: names are spelt in many ways. */
export const stateColumns = <Row>(
  title: string,
  of: (row: Row) => State | undefined,
  cell: (row: Row) => ComponentChildren,
): readonly Column<Row>[] => [{ title, cell, value: (row) => of(row)?.name }, codeColumn(title, of)];

/** The code alone of a state whose name stands in another column, of that title. */
export const codeColumn = <Row>(title: string, of: (row: Row) => State | undefined): Column<Row> => ({
  title: title === 'State' ? 'Code' : `Code of the ${title.toLowerCase()}`,
  value: (row) => of(row)?.iso3,
});

/** Rows as CSV: of each column that has a value. */
export function csvOfRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const told = columns.filter(({ value }) => value);
  return csvOf(
    told.map(({ title }) => title),
    rows.map((row) => told.map(({ value }) => value?.(row))),
  );
}
