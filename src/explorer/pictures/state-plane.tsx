import { labels, type Point, placed } from './plane.ts';
import { shapeOf } from './shape.tsx';

/** A state on the plane. */
export type StatePoint = Point & {
  readonly iso3: string;
  readonly name: string;
  readonly look: number | undefined;
  /** What is told of it beside its name. */
  readonly words: string;
};

/** A line between two states, by their codes. */
export type Tie = readonly [a: string, b: string];

const WIDTH = 900;
const HEIGHT = 560;
/** Longer names give way to codes. */
const LONG = 18;

/** Those that are looked for first, and have their names before all others. */
const KNOWN = 'USA CHN RUS GBR FRA IND BRA ZAF DEU JPN IRN ISR EGY NGA TUR CUB UKR MEX SAU PAK IDN AUS CAN KOR'.split(
  ' ',
);

/** States on a plane, each in the colour and shape of its bloc; `ties` makes a network of them. */
export function StatePlane({
  points,
  ties = [],
  selected,
  onSelect,
  label,
}: {
  points: readonly StatePoint[];
  ties?: readonly Tie[];
  selected: string | undefined;
  onSelect: (iso3: string) => void;
  label: string;
}) {
  const drawn = placed(points, WIDTH, HEIGHT, 34);
  const byCode = new Map(drawn.map((point) => [point.iso3, point]));
  const rank = ({ iso3 }: StatePoint) =>
    iso3 === selected ? -1 : KNOWN.includes(iso3) ? KNOWN.indexOf(iso3) : KNOWN.length;
  const ordered = [...drawn].sort((a, b) => rank(a) - rank(b));
  const named = labels(
    ordered.map((point) => ({
      ...point,
      word: rank(point) < KNOWN.length && point.name.length <= LONG ? point.name : point.iso3,
    })),
    { letter: 6.6, line: 13, gap: 9 },
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no form
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label} class="plane">
      {ties.map(([a, b]) => {
        const [from, to] = [byCode.get(a), byCode.get(b)];
        if (!from || !to) return null;
        const near = selected === a || selected === b;
        return (
          <line
            key={`${a}-${b}`}
            x1={from.left}
            y1={from.top}
            x2={to.left}
            y2={to.top}
            class={near ? 'tie near' : 'tie'}
          />
        );
      })}
      {drawn.map(({ iso3, left, top, look, name, words }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it selects by keys
        <g
          key={iso3}
          class={`point ${iso3 === selected ? 'selected' : ''}`}
          transform={`translate(${left} ${top})`}
          onClick={() => onSelect(iso3)}
          data-state={iso3}
        >
          <title>{`${name}: ${words}`}</title>
          <circle r={12} class="target" />
          <path d={shapeOf(look)} class={look === undefined ? 'no-bloc' : `bloc bloc-${look}`} />
        </g>
      ))}
      {named.map(({ iso3, left, top, word, side }) => (
        <text
          key={iso3}
          x={left + (side === 'start' ? 9 : -9)}
          y={top + 4}
          text-anchor={side}
          class={iso3 === selected ? 'name selected' : 'name'}
        >
          {word}
        </text>
      ))}
    </svg>
  );
}
