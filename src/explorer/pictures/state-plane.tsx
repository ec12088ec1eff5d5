import { useRef } from 'preact/hooks';
import { useSmall } from '../kernel/small.ts';
import { isSeen, seen } from './camera.ts';
import { labels } from './plane.ts';
import { shapeOf } from './shape.tsx';
import { type CameraHeld, useCamera } from './use-camera.ts';

/** A state on the plane. */
export type StatePoint = {
  readonly left: number;
  readonly top: number;
  readonly iso3: string;
  readonly name: string;
  readonly look: number | undefined;
  /** What is told of it beside its name. */
  readonly words: string;
};

/** A line between two states, by their codes. */
export type Tie = readonly [a: string, b: string];

/** The size of the plane, and how much of it is left free at its edges. */
export const PLANE = { width: 900, height: 560, edge: 34 } as const;
const KEYS = [
  { key: '+', sign: '+', name: 'Enlarge' },
  { key: '-', sign: '−', name: 'Make smaller' },
  { key: '0', sign: 'All', name: 'Show all' },
] as const;
/** Longer names give way to codes. */
const LONG = 18;

/** Those that are looked for first, and have their names before all others. */
const KNOWN = 'USA CHN RUS GBR FRA IND BRA ZAF DEU JPN IRN ISR EGY NGA TUR CUB UKR MEX SAU PAK IDN AUS CAN KOR'.split(
  ' ',
);

/** States on a plane, each in the colour and shape of its bloc; `ties` makes a network of them, `axis` says what from left to right means. */
export function StatePlane({
  points,
  ties = [],
  axis = [],
  selected,
  onSelect,
  label,
  held,
}: {
  points: readonly StatePoint[];
  ties?: readonly Tie[];
  axis?: readonly { readonly left: number; readonly word: string }[];
  selected: string | undefined;
  onSelect: (iso3: string) => void;
  label: string;
  held: CameraHeld;
}) {
  const picture = useRef<SVGSVGElement>(null);
  const { camera, press } = useCamera(picture, PLANE, held);
  const small = useSmall();
  const drawn = points.map((point) => ({ ...point, ...seen(camera, PLANE, point.left, point.top) }));
  const byCode = new Map(drawn.map((point) => [point.iso3, point]));
  const inView = drawn.filter(({ left, top }) => isSeen(left, top, PLANE));
  const rank = ({ iso3 }: StatePoint) =>
    iso3 === selected ? -1 : KNOWN.includes(iso3) ? KNOWN.indexOf(iso3) : KNOWN.length;
  const ordered = [...inView].sort((a, b) => rank(a) - rank(b));
  const named = labels(
    ordered.map((point) => ({
      ...point,
      word: (rank(point) < KNOWN.length || camera.k > 2) && point.name.length <= LONG ? point.name : point.iso3,
    })),
    small ? { letter: 15, line: 30, gap: 13 } : { letter: 6.6, line: 13, gap: 9 },
  );
  return (
    <div class="camera">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form */}
      <svg
        ref={picture}
        viewBox={`0 0 ${PLANE.width} ${PLANE.height}`}
        role="group"
        aria-label={`${label}. Plus and minus enlarge it, arrows move it, 0 shows all.`}
        class={camera.k > 1 ? 'plane enlarged' : 'plane'}
        // Within a drawing an attribute is spelt as in its own language.
        tabindex={0}
        onKeyDown={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.altKey && press(event.key)) event.preventDefault();
        }}
      >
        {axis.map(({ left, word }) => {
          const place = seen(camera, PLANE, left, 0).left;
          return (
            <g key={word}>
              <line x1={place} x2={place} y1={10} y2={PLANE.height - 22} class="axis" />
              <text x={place} y={PLANE.height - 6} text-anchor="middle" class="tick">
                {word}
              </text>
            </g>
          );
        })}
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
        {inView.map(({ iso3, left, top, look, name, words }) => (
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
            x={left + (side === 'start' ? 1 : -1) * (small ? 13 : 9)}
            y={top + (small ? 9 : 4)}
            text-anchor={side}
            class={iso3 === selected ? 'name selected' : 'name'}
          >
            {word}
          </text>
        ))}
      </svg>
      <p class="camera-keys">
        {KEYS.map(({ key, sign, name }) => (
          <button
            key={key}
            type="button"
            aria-label={name}
            title={name}
            disabled={key !== '+' && camera.k <= 1}
            onClick={() => press(key)}
          >
            {sign}
          </button>
        ))}
      </p>
    </div>
  );
}
