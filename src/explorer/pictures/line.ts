import type { Point } from './plane.ts';

/** How numbers become places in a picture. */
export type Scale = (value: number) => number;

/** A scale from numbers to places, in proportion. */
export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    start + ((value - from) / (to - from || 1)) * (end - start);

/** The path of a line through points in their order; where x leaps by more than `gap` it is broken, as nothing is known between. */
export function pathOf(points: readonly Point[], x: Scale, y: Scale, gap: number): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const move = before === undefined || point.x - before.x > gap;
      return `${move ? 'M' : 'L'}${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`;
    })
    .join('');
}

/** Whole years within a range, about `many` of them. */
export const yearTicks = (from: number, to: number, many: number): readonly number[] =>
  ticks(from, to, many).filter(Number.isInteger);

/** Round numbers within a range, about `many` of them. */
export function ticks(from: number, to: number, many: number): readonly number[] {
  const rough = (to - from) / many || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
