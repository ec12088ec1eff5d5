import { useState } from 'preact/hooks';
import type { Cell } from '../kernel/csv.ts';
import { download } from '../kernel/download.ts';
import { provenanceText, useProvenance } from '../kernel/provenance.ts';
import { type Column, csvOfRows } from './column.ts';

/** A table that its heads sort, and the same as CSV: `file` begins its name, which ends in the data version. A CSV has no room for where it comes from, as few readers know comments: that is a text beside it. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isSelected,
  file,
  narrowing,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  file: string;
  /** Which words of the address narrow the rows, where not all do. */
  narrowing?: readonly string[];
}) {
  const [order, setOrder] = useState<{ title: string; down: boolean }>();
  const value = columns.find(({ title }) => title === order?.title)?.value;
  const shown = value ? sorted(rows, value, order?.down ?? false) : rows;
  const seen = columns.filter(({ cell }) => cell);
  const sortBy = (column: Column<Row>) =>
    setOrder({
      title: column.title,
      down: order?.title === column.title ? !order.down : (column.numeric ?? false),
    });
  return (
    <div class="table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr>
              {seen.map((column) => (
                <th
                  key={column.title}
                  scope="col"
                  class={column.numeric ? 'numeric' : undefined}
                  aria-sort={order?.title === column.title ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  {column.value ? (
                    <button type="button" onClick={() => sortBy(column)}>
                      {column.head ?? column.title}
                    </button>
                  ) : (
                    (column.head ?? column.title)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} class={isSelected?.(row) ? 'selected' : undefined}>
                {seen.map(({ title, cell, numeric }) => (
                  <td key={title} class={numeric ? 'numeric' : undefined}>
                    {cell?.(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TableFiles caption={caption} columns={columns} rows={shown} file={file} narrowing={narrowing} />
    </div>
  );
}

/** Rows as CSV, and beside it where they come from. */
export function TableFiles<Row>({
  caption,
  columns,
  rows,
  file,
  narrowing,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  file: string;
  narrowing?: readonly string[] | undefined;
}) {
  const { of, version } = useProvenance(caption, narrowing);
  const save = () => download(`${file}-${version}.csv`, csvOfRows(columns, rows), 'text/csv');
  return (
    <p class="tools">
      <button type="button" class="tool" onClick={save}>
        CSV
      </button>
      <button
        type="button"
        class="tool"
        title="Sources, licences, data version, filters and how to cite it"
        onClick={() => download(`${file}-${version}.txt`, provenanceText(of()))}
      >
        How to cite
      </button>
    </p>
  );
}

/** What has no value comes last, whichever way. */
function sorted<Row>(rows: readonly Row[], value: (row: Row) => Cell, down: boolean): readonly Row[] {
  const way = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x == null || y == null) return Number(x == null) - Number(y == null);
    return (
      way *
      (typeof x === 'number' && typeof y === 'number'
        ? x - y
        : String(x).localeCompare(String(y), 'en', { numeric: true }))
    );
  });
}
