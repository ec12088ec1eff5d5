import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Hatches } from './hatches.tsx';
import { type MapTile, rowsOf, SIZE, tilesOf } from './world.ts';

const STEP = 34;
const EDGE = 31;

/** The states of the world as tiles of one size, and a way past them for who goes by keys. */
export function TileMap({
  tiles,
  label,
  children,
}: {
  tiles: readonly MapTile[];
  label: string;
  children?: ComponentChildren;
}) {
  const places = tilesOf(tiles.map(({ iso3 }) => iso3));
  const height = rowsOf(places) * STEP;
  const end = useRef<HTMLSpanElement>(null);
  return (
    <>
      <button type="button" class="skip here" onClick={() => end.current?.focus()}>
        Skip the map
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form */}
      <svg class="tile-map" viewBox={`0 0 ${SIZE.columns * STEP} ${height}`} role="group" aria-label={label}>
        <Hatches />
        {children}
        {tiles.map(({ iso3, className, words, href }) => {
          const { column, row } = places.get(iso3) ?? { column: 0, row: 0 };
          return (
            <a key={iso3} href={href} class={`tile ${className}`} data-state={iso3}>
              <title>{words}</title>
              <g transform={`translate(${column * STEP} ${row * STEP})`}>
                <rect width={EDGE} height={EDGE} rx={4} class="ground" />
                <rect width={EDGE} height={EDGE} rx={4} class="hatch" />
                <text x={EDGE / 2} y={EDGE / 2 + 3.5} text-anchor="middle">
                  {iso3.startsWith('x-') ? iso3.slice(2, 5).toUpperCase() : iso3}
                </text>
              </g>
            </a>
          );
        })}
      </svg>
      <span ref={end} class="after-map" tabIndex={-1} />
    </>
  );
}
