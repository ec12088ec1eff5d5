import type { ComponentChildren } from 'preact';
import { type MapTile, rowsOf, SIZE, tilesOf } from './world.ts';

const STEP = 34;
const EDGE = 31;

/** The states of the world as tiles of one size. */
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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no form
    <svg class="tile-map" viewBox={`0 0 ${SIZE.columns * STEP} ${height}`} role="group" aria-label={label}>
      <Hatches />
      {children}
      {tiles.map(({ iso3, className, words, href }) => {
        const { column, row } = places.get(iso3) ?? { column: 0, row: 0 };
        return (
          <a key={iso3} href={href} aria-label={words} class={`tile ${className}`} data-state={iso3}>
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
  );
}

/** The hatchings by which choices differ without colour. */
const Hatches = () => (
  <defs>
    <pattern id="hatch-AGAINST" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" stroke="#fff" stroke-width="2" opacity="0.38" />
    </pattern>
    <pattern id="hatch-ABSTAIN" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="1.5" cy="1.5" r="1" fill="#5a3d00" opacity="0.45" />
      <circle cx="4.5" cy="4.5" r="1" fill="#5a3d00" opacity="0.45" />
    </pattern>
    <pattern id="hatch-NOT_VOTING" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M0 2.5H5" stroke="#888" stroke-width="1" opacity="0.5" />
    </pattern>
    <pattern id="hatch-ABSENT" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M2.5 0V5" stroke="#888" stroke-width="1" opacity="0.5" />
    </pattern>
    <pattern id="hatch-UNKNOWN" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6M3 0V6" stroke="#888" stroke-width="1" opacity="0.4" />
    </pattern>
  </defs>
);
