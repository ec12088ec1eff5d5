/** Eight colours that people with any colour vision tell apart (Okabe and Ito 2008), the strongest first, and one for those that are in no bloc. */
const COLOURS = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#CC79A7', '#F0E442', '#000000'] as const;
const NEUTRAL = '#999999';

/** How a node is drawn: its colour (`#0072B2`), its diameter, and where it is, if it has a place. */
export type Drawn = {
  readonly colour: string;
  readonly size: number;
  readonly at?: readonly [x: number, y: number];
};

/** The colour of a bloc by its order; beyond eight they begin anew. Null is in no bloc. */
export const colourOf = (bloc: number | null): string =>
  bloc === null ? NEUTRAL : (COLOURS[bloc % COLOURS.length] as string);

/** Diameters by how many ballots each has: from 4 to 20, of most ballots the largest. */
export function sizesOf(ballots: readonly number[]): number[] {
  const most = Math.max(1, ...ballots);
  return ballots.map((count) => 4 + Math.round((16 * count) / most));
}

/** Programs draw in units of a pixel, where a map is about one unit wide. */
const SCALE = 1000;

/** A place on a map, as far from the others as programs want it. */
export const scaled = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * SCALE * 100) / 100,
  Math.round(y * SCALE * 100) / 100,
];
