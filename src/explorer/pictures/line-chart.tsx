import { linear, pathOf, ticks, yearTicks } from './line.ts';
import type { Point } from './plane.ts';

const WIDTH = 900;
const HEIGHT = 260;
const LEFT = 40;
const BOTTOM = 26;

/** A line of a chart; its name stands at its end where there are several. */
export type Line = { readonly name: string; readonly points: readonly (Point & { readonly words: string })[] };

/** Numbers for each year as lines with dots; a dot tells its words to who points at it. */
export function LineChart({
  lines,
  low,
  high,
  label,
  gap = 1,
}: {
  lines: readonly Line[];
  low: number;
  high: number;
  label: string;
  /** From which leap of years on the line is broken. */
  gap?: number;
}) {
  const years = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = linear([from, to], [LEFT + 8, WIDTH - 10]);
  const y = linear([low, high], [HEIGHT - BOTTOM, 10]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} class="line-chart">
      {ticks(low, high, 4).map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} class={value === 0 ? 'axis zero' : 'axis'} />
          <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {yearTicks(from, to, 8).map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      {lines.map(({ name, points }, index) => (
        <g key={name} class={`line-${index}`}>
          <path d={pathOf(points, x, y, gap)} class="line" />
          {points.map((point) => (
            <circle key={point.x} cx={x(point.x)} cy={y(point.y)} r={3.2} class="dot">
              <title>{point.words}</title>
            </circle>
          ))}
          {lines.length > 1 && points.length > 0 && (
            <text
              x={WIDTH - 10}
              y={y(points.at(-1)?.y ?? 0) + (index === 0 ? -12 : 22)}
              text-anchor="end"
              class="line-name"
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
