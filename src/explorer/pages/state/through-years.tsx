import { addressOf, idOf, withQuery } from '../../addresses.ts';
import { decimal } from '../../kernel/words.ts';
import type { ExtremeFragment } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Loading } from '../../parts/loading.tsx';
import { Table } from '../../parts/table.tsx';
import { LineChart } from '../../pictures/line-chart.tsx';
import { Picture } from '../../pictures/picture.tsx';
import type { State } from './period.ts';

/** The General Assembly meets in autumn: its first session was that of 1946. */
const YEAR_OF_SESSION = 1945;

type Extreme = { readonly iso3: string; readonly name: string; readonly centred: number; readonly common: number };
type Row = {
  readonly year: number;
  readonly session: number;
  readonly near: Extreme;
  readonly far: Extreme | undefined;
};

const extremeOf = ({ agreements }: ExtremeFragment): Extreme | undefined => {
  const [first] = agreements ?? [];
  return first?.centred == null ? undefined : { ...first.b, centred: first.centred, common: first.common };
};

/** Who stood nearest and who farthest, session by session, as two lines and as a table. */
export function ThroughYears({ state }: { state: State }) {
  const { closestSeries, farthestSeries } = state;
  if (!closestSeries || !farthestSeries) return <Loading what="Comparing it with all others, session by session" />;
  const far = new Map(farthestSeries.map((piece) => [piece.window?.session, extremeOf(piece)]));
  const rows = closestSeries.flatMap((piece): Row[] => {
    const [session, near] = [piece.window?.session, extremeOf(piece)];
    return session == null || !near ? [] : [{ session, year: session + YEAR_OF_SESSION, near, far: far.get(session) }];
  });
  const pointsOf = (extreme: (row: Row) => Extreme | undefined) =>
    rows.flatMap((row) => {
      const one = extreme(row);
      return one
        ? [
            {
              x: row.year,
              y: one.centred,
              words: `${row.year}: ${one.name}, ${decimal(one.centred)}, n = ${one.common}`,
            },
          ]
        : [];
    });
  return (
    <Picture title="Closest and farthest, session by session" file={`${state.iso3}-years`}>
      <LineChart
        label={`Nearness of the closest and the farthest state to ${state.name} by session; the table below has the same`}
        low={-1}
        high={1}
        lines={[
          { name: 'Closest', points: pointsOf(({ near }) => near) },
          { name: 'Farthest', points: pointsOf(({ far }) => far) },
        ]}
      />
      <p class="quiet">
        Members of today, with at least 20 common votes in the session. Point at a dot to see who it is.{' '}
        <a href="/how#centred-correlation">How is this computed?</a>
      </p>
      <details class="explain" open>
        <summary>The same as a table</summary>
        <Table
          caption={`Closest and farthest to ${state.name} by session`}
          columns={columnsOf(state.iso3)}
          rows={rows.toReversed()}
          keyOf={({ session }) => String(session)}
          file={`${state.iso3}-years`}
        />
      </details>
    </Picture>
  );
}

function columnsOf(iso3: string): readonly Column<Row>[] {
  const who = (title: string, of: (row: Row) => Extreme | undefined): readonly Column<Row>[] => [
    ...stateColumns(title, of, (row) => {
      const one = of(row);
      return one && <a href={withQuery('/compare', { states: `${iso3},${one.iso3}` })}>{one.name}</a>;
    }),
    {
      title: `Nearness of the ${title.toLowerCase()}`,
      head: 'Nearness',
      cell: (row) => decimal(of(row)?.centred),
      value: (row) => of(row)?.centred,
      numeric: true,
    },
    {
      title: `Common votes with the ${title.toLowerCase()}`,
      head: 'n',
      cell: (row) => of(row)?.common,
      value: (row) => of(row)?.common,
      numeric: true,
    },
  ];
  return [
    {
      title: 'Session of',
      cell: ({ year, session }) => (
        <a href={withQuery(addressOf(idOf('state', iso3)) ?? '', { last: String(session), window: '1' })}>{year}</a>
      ),
      value: ({ year }) => year,
    },
    ...who('Closest', ({ near }) => near),
    ...who('Farthest', ({ far }) => far),
  ];
}
