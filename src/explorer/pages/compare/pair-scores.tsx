import { decimal, number, percent } from '../../kernel/words.ts';
import type { CompareQuery } from '../../operations.ts';
import { type Column, codeColumn } from '../../parts/column.ts';
import { Table } from '../../parts/table.tsx';

type Matrix = NonNullable<CompareQuery['agreementMatrix']>;
type Pair = {
  readonly a: Matrix['states'][number];
  readonly b: Matrix['states'][number];
  readonly centred: number | null;
  readonly kappa: number | null;
  readonly raw: number | null;
  readonly common: number;
};

const COLUMNS: readonly Column<Pair>[] = [
  { title: 'Pair', cell: ({ a, b }) => `${a.name} and ${b.name}`, value: ({ a, b }) => `${a.name} and ${b.name}` },
  codeColumn('State', ({ a }) => a),
  codeColumn('Other state', ({ b }) => b),
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
  { title: 'n', cell: ({ common }) => number(common), value: ({ common }) => common, numeric: true },
];

/** How each two of the states agreed, the nearest first; `of` says at which votes. */
export function PairScores({ matrix, of }: { matrix: Matrix; of: string }) {
  const pairs = matrix.states
    .flatMap((a, row) =>
      matrix.states.slice(row + 1).map((b, offset): Pair => {
        const column = row + 1 + offset;
        return {
          a,
          b,
          centred: matrix.centred[row]?.[column] ?? null,
          kappa: matrix.kappa[row]?.[column] ?? null,
          raw: matrix.raw[row]?.[column] ?? null,
          common: matrix.common[row]?.[column] ?? 0,
        };
      }),
    )
    .sort((a, b) => (b.centred ?? -2) - (a.centred ?? -2));
  return (
    <section>
      <h2>How each two agreed</h2>
      <p class="quiet">{of}</p>
      <Table
        caption="Pairs of states"
        columns={COLUMNS}
        rows={pairs}
        keyOf={({ a, b }) => `${a.iso3}-${b.iso3}`}
        file={`pairs-${matrix.states.map(({ iso3 }) => iso3).join('-')}`}
      />
      <details class="explain">
        <summary>How is this computed?</summary>
        <p>
          <b>Nearness</b> is the centred correlation, from −1 to 1; votes at which all agree add nothing.{' '}
          <b>Beyond chance</b> is Cohen’s κ. <b>Same vote</b> is the share of common votes at which both did the same,
          one abstention counting half. <b>n</b> is the number of common votes.{' '}
          <a href="/how#centred-correlation">The formulas, with examples by hand</a>.
        </p>
      </details>
    </section>
  );
}
