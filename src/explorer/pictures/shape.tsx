/** The shapes of the looks of blocs, around 0, about as large as each other; each is the outline of a path. */
const SHAPES = [
  'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -5.8L5.6 4.2H-5.6Z',
  'M0 -6.2L6.2 0L0 6.2L-6.2 0Z',
  'M0 5.8L5.6 -4.2H-5.6Z',
  'M-2 -5.4H2V-2H5.4V2H2V5.4H-2V2H-5.4V-2H-2Z',
  'M-5.4 -3L0 -6.2L5.4 -3V3L0 6.2L-5.4 3Z',
  'M0 -6.4L1.7 -1.9L6.2 -1.9L2.6 1.1L3.9 5.6L0 3L-3.9 5.6L-2.6 1.1L-6.2 -1.9L-1.7 -1.9Z',
] as const;

/** The outline of the shape of a look; what has no look is a ring. */
export const shapeOf = (look: number | undefined): string => SHAPES[look ?? 0] ?? SHAPES[0];

/** The mark of a bloc, beside words. */
export const BlocMark = ({ look }: { look: number | undefined }) => (
  <svg class="bloc-mark" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d={shapeOf(look)} class={look === undefined ? 'no-bloc' : `bloc bloc-${look}`} />
  </svg>
);
