/** Who is to be positive on an axis: the anchor, or, where it is not there or at 0, the first of those that are farthest out. */
export function positiveOf(along: readonly number[], anchor: number): number {
  if (Math.abs(along[anchor] ?? 0) > 1e-9) return anchor;
  return along.reduce(
    (best, value, place) => (Math.abs(value) > Math.abs(along[best] as number) + 1e-9 ? place : best),
    0,
  );
}
