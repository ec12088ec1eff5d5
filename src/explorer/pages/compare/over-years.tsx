import { useAnswer } from '../../kernel/use-answer.ts';
import { decimal, percent } from '../../kernel/words.ts';
import { OverYearsDocument, type VoteFilter } from '../../operations.ts';
import type { Column } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Table } from '../../parts/table.tsx';
import { LineChart } from '../../pictures/line-chart.tsx';
import { Picture } from '../../pictures/picture.tsx';

/** The General Assembly meets in autumn: its first session was that of 1946. */
const YEAR_OF_SESSION = 1945;

type Row = {
  readonly year: number;
  readonly common: number;
  readonly centred: number | null;
  readonly kappa: number | null;
  readonly raw: number | null;
};

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Session of', cell: ({ year }) => year, value: ({ year }) => year },
  {
    title: 'Nearness',
    cell: ({ centred }) => decimal(centred),
    value: ({ centred }) => centred,
    numeric: true,
  },
  {
    title: 'Beyond chance',
    cell: ({ kappa }) => decimal(kappa),
    value: ({ kappa }) => kappa,
    numeric: true,
  },
  { title: 'Same vote', cell: ({ raw }) => (raw == null ? '–' : percent(raw)), value: ({ raw }) => raw, numeric: true },
  { title: 'n', cell: ({ common }) => common, value: ({ common }) => common, numeric: true },
];

/** How near two states stood through the years, as a line and as a table. */
export function OverYears({ a, b, over }: { a: string; b: string; over: VoteFilter }) {
  const { data, errors } = useAnswer(OverYearsDocument, { a, b, over });
  const rows = (data?.agreement?.series ?? []).flatMap(
    ({ window, common, centred = null, kappa = null, raw = null }): Row[] =>
      window?.session == null ? [] : [{ year: window.session + YEAR_OF_SESSION, common, centred, kappa, raw }],
  );
  const points = rows.flatMap(({ year, centred, common }) =>
    centred == null ? [] : [{ x: year, y: centred, words: `${year}: ${decimal(centred)}, n = ${common}` }],
  );
  return (
    <>
      <Errors errors={errors} />
      {!data && errors.length === 0 && <Loading room="chart" what="Comparing session by session" />}
      {rows.length > 1 && points.length === 0 && (
        <p>There is no line through the years: in no session have they enough of these votes in common for a score.</p>
      )}
      {rows.length > 1 && points.length > 0 && (
        <Picture title="Nearness through the years" file={`${a}-${b}-years`}>
          <LineChart
            label={`Nearness of ${a} and ${b} by session; the table below has the same`}
            low={-1}
            high={1}
            lines={[
              {
                name: 'Nearness',
                points,
              },
            ]}
          />
          <details class="explain">
            <summary>The same as a table</summary>
            <Table
              caption="Agreement by session"
              columns={COLUMNS}
              rows={rows}
              keyOf={({ year }) => String(year)}
              file={`${a}-${b}-years`}
            />
          </details>
        </Picture>
      )}
    </>
  );
}
