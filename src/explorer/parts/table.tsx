import type { ComponentChildren } from 'preact';
import { type Cell, csvOf } from '../kernel/csv.ts';
import { download } from '../kernel/download.ts';

/** A column of a table: its title, what stands in a cell, and the same for a file. */
export type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Absent for what is no text or number of its own. */
  readonly value?: (row: Row) => Cell;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
};

/** A table, and the same as CSV: `file` is its name without the ending. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  file,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  file: string;
}) {
  const save = () => {
    const told = columns.filter(({ value }) => value);
    const text = csvOf(
      told.map(({ title }) => title),
      rows.map((row) => told.map(({ value }) => value?.(row))),
    );
    download(`${file}.csv`, text, 'text/csv');
  };
  return (
    <div class="table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title, numeric }) => (
                <th key={title} scope="col" class={numeric ? 'numeric' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ title, cell, numeric }) => (
                  <td key={title} class={numeric ? 'numeric' : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="tools">
        <button type="button" class="tool" onClick={save}>
          CSV
        </button>
      </p>
    </div>
  );
}
