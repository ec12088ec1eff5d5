import { decimal, number } from '../kernel/words.ts';
import type { DecadesFragment } from '../operations.ts';
import { LineChart } from '../pictures/line-chart.tsx';
import { Picture } from '../pictures/picture.tsx';
import type { Column } from './column.ts';
import { Table } from './table.tsx';

type Decade = { readonly sessions: string; readonly middle: number; readonly index: number; readonly votes: number };

const COLUMNS: readonly Column<Decade>[] = [
  { title: 'Sessions', cell: ({ sessions }) => sessions, value: ({ sessions }) => sessions },
  { title: 'Agreement index', cell: ({ index }) => decimal(index), value: ({ index }) => index, numeric: true },
  { title: 'Votes (n)', cell: ({ votes }) => number(votes), value: ({ votes }) => votes, numeric: true },
];

/** What could not be had besides: ten sessions that are not all there are no span, and nobody has asked for them. */
export const besidesDecades = (errors: readonly string[]): readonly string[] =>
  errors.filter((error) => !error.includes('is no session that has votes'));

/** How united some states voted, ten sessions at a time, as a line and as a table; nothing where there are fewer than two such spans. */
export function Decades({ title, of, file }: { title: string; of: DecadesFragment; file: string }) {
  const { w1, w2, w3, w4, w5, w6, w7, w8 } = of;
  const decades = [w1, w2, w3, w4, w5, w6, w7, w8].flatMap((window, index): Decade[] =>
    window?.agreementIndex == null
      ? []
      : [
          {
            sessions: `${index * 10 + 1}–${index * 10 + 10}`,
            middle: 1951 + index * 10,
            index: window.agreementIndex,
            votes: window.votes,
          },
        ],
  );
  if (decades.length < 2) return null;
  return (
    <Picture title={title} file={file}>
      <LineChart
        label="Agreement index by ten sessions; the table below has the same"
        low={0}
        high={1}
        gap={10}
        lines={[
          {
            name: 'Agreement index',
            points: decades.map(({ sessions, middle, index, votes }) => ({
              x: middle,
              y: index,
              words: `Sessions ${sessions}: ${decimal(index)}, n = ${votes} votes`,
            })),
          },
        ]}
      />
      <p class="quiet">
        1 is unanimous, 0 an even split in three. <a href="/how#agreement-index">How is this computed?</a>
      </p>
      <details class="explain">
        <summary>The same as a table</summary>
        <Table
          caption="Agreement index by ten sessions"
          columns={COLUMNS}
          rows={decades}
          keyOf={({ sessions }) => sessions}
          file={`${file}-decades`}
        />
      </details>
    </Picture>
  );
}
