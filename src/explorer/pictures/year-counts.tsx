import { linear, yearTicks } from './line.ts';

const WIDTH = 900;
const HEIGHT = 150;
const BOTTOM = 24;

/** How many there were in each year, as columns on a line of time; years with none are gaps. */
export function YearCounts({
  years,
  addressOf,
}: {
  years: readonly { readonly year: number; readonly count: number }[];
  addressOf: (year: number) => string;
}) {
  const all = years.map(({ year }) => year);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const most = Math.max(1, ...years.map(({ count }) => count));
  const x = linear([from, to + 1], [0, WIDTH]);
  const height = linear([0, most], [0, HEIGHT - BOTTOM - 4]);
  const step = x(from + 1) - x(from);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no form
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label="How many there were by year" class="year-counts">
      {years.map(({ year, count }) => (
        <a key={year} href={addressOf(year)}>
          <title>{`${year}: ${count}`}</title>
          <rect x={x(year)} y={0} width={step} height={HEIGHT - BOTTOM} class="target" />
          <rect
            x={x(year) + 1}
            y={HEIGHT - BOTTOM - height(count)}
            width={Math.max(1, step - 2)}
            height={height(count)}
            rx={1.5}
            class="count"
          />
        </a>
      ))}
      {yearTicks(from, to, 9).map((year) => (
        <text key={year} x={x(year) + step / 2} y={HEIGHT - 6} text-anchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
