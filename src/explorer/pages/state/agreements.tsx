import type { Asked } from '../../kernel/address.ts';
import { stateAt } from '../../kernel/windows.ts';
import { counted, decimal, number, percent } from '../../kernel/words.ts';
import type { AgreedFragment } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Table } from '../../parts/table.tsx';
import type { State } from './period.ts';
import { SHADES } from './shades.ts';

const NUMBERS: readonly Column<AgreedFragment>[] = [
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
  {
    title: 'Same vote',
    cell: ({ raw, interval }) => (
      <span title={interval ? `95 %: ${percent(interval.low)} to ${percent(interval.high)}` : undefined}>
        {raw == null ? '–' : percent(raw)}
      </span>
    ),
    value: ({ raw }) => raw,
    numeric: true,
  },
  { title: 'n', cell: ({ common }) => number(common), value: ({ common }) => common, numeric: true },
];

/** Who stood nearest and who farthest, and all others in one table. */
export function Agreements({ state, asked }: { state: State; asked: Asked }) {
  const near = state.closest?.agreements ?? [];
  const far = state.farthest?.agreements ?? [];
  const columns: readonly Column<AgreedFragment>[] = [
    ...stateColumns<AgreedFragment>(
      'State',
      ({ b }) => b,
      ({ b }) => <a href={stateAt(b.iso3, asked)}>{b.name}</a>,
    ),
    ...NUMBERS,
  ];
  return (
    <section>
      <div class="two">
        <div>
          <h2>Closest</h2>
          <Few agreements={near.slice(0, 10)} asked={asked} />
        </div>
        <div>
          <h2>Farthest</h2>
          <Few agreements={far} asked={asked} />
        </div>
      </div>
      <details class="explain">
        <summary>How is this computed?</summary>
        <p>
          <b>Nearness</b> is the centred correlation, from −1 to 1: votes at which all agree add nothing, and standing
          together against most counts most. <b>Beyond chance</b> is Cohen’s κ; two states that nearly always say yes
          get a low one. <b>Same vote</b> is the share of common votes at which both did the same, where one abstention
          counts half: it flatters everyone, because most votes are nearly unanimous. <b>n</b> is the number of common
          votes. Texts that were adopted without a vote leave no trace here, and most are.{' '}
          <a href="/how#centred-correlation">The formulas, with examples by hand</a>.
        </p>
      </details>
      <details class="explain">
        <summary>All {counted(near.length, 'state')} as a table</summary>
        <Table
          caption={`How each state agreed with ${state.name}`}
          columns={columns}
          rows={near}
          keyOf={({ b }) => b.iso3}
          file={`${state.iso3}-agreement`}
        />
      </details>
    </section>
  );
}

/** A few states with a bar from the middle: to the right where they stood together. */
const Few = ({ agreements, asked }: { agreements: readonly AgreedFragment[]; asked: Asked }) => (
  <ol class="few">
    {agreements.map(({ b, centred, common }) => (
      <li key={b.iso3} title={counted(common, 'common vote')}>
        <a href={stateAt(b.iso3, asked)}>{b.name}</a>
        <svg viewBox="-50 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <path d="M-50 4H50" class="axis" />
          <rect
            x={Math.min(0, (centred ?? 0) * 50)}
            y={0}
            width={Math.abs(centred ?? 0) * 50}
            height={8}
            class={(centred ?? 0) < 0 ? 'far' : 'near'}
          />
        </svg>
        <span class="numeric">{decimal(centred)}</span>
      </li>
    ))}
  </ol>
);

/** What the shades of the map mean. */
export const ShadeLegend = ({ name }: { name: string }) => (
  <ul class="legend" aria-label="Legend">
    <li>
      <span class="choice">
        <span class="mark itself" aria-hidden="true" />
        {name}
      </span>
    </li>
    {SHADES.map(({ className, words }) => (
      <li key={className}>
        <span class="choice">
          <span class={`mark ${className}`} aria-hidden="true" />
          {words}
        </span>
      </li>
    ))}
  </ul>
);
