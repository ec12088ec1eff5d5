/** A place on a line. */
type OnLine = { readonly x: number };

/**
 * Marks along a line, each as near to it as those before leave it room, so that none lies over another: `apart` is how far two marks are from each other at
 * least. They are placed from the left to the right; answers in the order given, with how far each is off the line.
 */
export function swarm<P extends OnLine>(
  points: readonly P[],
  apart: number,
): readonly (P & { readonly off: number })[] {
  const order = points.map((_, index) => index).sort((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0));
  const placed: { readonly x: number; readonly off: number }[] = [];
  const offs = new Map<number, number>();
  for (const index of order) {
    const x = points[index]?.x ?? 0;
    const near = placed.filter((other) => x - other.x < apart);
    // Room begins on the line, or just beside a mark that is near.
    const rooms = [
      0,
      ...near.flatMap((other) => {
        const off = Math.sqrt(apart ** 2 - (x - other.x) ** 2);
        return [other.off + off, other.off - off];
      }),
    ];
    const free = rooms.filter((off) =>
      near.every((other) => (x - other.x) ** 2 + (off - other.off) ** 2 >= apart ** 2 - 1e-6),
    );
    const off = free.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0] ?? 0;
    placed.push({ x, off });
    offs.set(index, off);
  }
  return points.map((point, index) => ({ ...point, off: offs.get(index) ?? 0 }));
}
