/** A thing on a plane, in numbers of its own. */
export type Point = { readonly x: number; readonly y: number };

/** The same within a picture: both axes on one scale, `edge` left free on all sides, above is up. */
export function placed<P extends Point>(
  points: readonly P[],
  width: number,
  height: number,
  edge: number,
): readonly (P & { readonly left: number; readonly top: number })[] {
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [low, high] = rangeOf(points.map(({ y }) => y));
  const scale = Math.min((width - 2 * edge) / (right - left || 1), (height - 2 * edge) / (high - low || 1));
  return points.map((point) => ({
    ...point,
    left: width / 2 + (point.x - (left + right) / 2) * scale,
    top: height / 2 - (point.y - (low + high) / 2) * scale,
  }));
}

const rangeOf = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];

/** A place for a word. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Which of the points can have their words beside them, on which side, so that no words lie over each other or over a point: the first ones have the first
 * choice.
 */
export function labels<P extends { readonly left: number; readonly top: number; readonly word: string }>(
  points: readonly P[],
  { letter, line, gap }: { letter: number; line: number; gap: number },
): readonly (P & { readonly side: 'start' | 'end' })[] {
  const taken: Box[] = points.map(({ left, top }) => ({
    left: left - 4,
    right: left + 4,
    top: top - 4,
    bottom: top + 4,
  }));
  return points.flatMap((point) => {
    for (const side of ['start', 'end'] as const) {
      const width = point.word.length * letter;
      const from = side === 'start' ? point.left + gap : point.left - gap - width;
      const box = { left: from, right: from + width, top: point.top - line / 2, bottom: point.top + line / 2 };
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...point, side }];
    }
    return [];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** For each row the columns with the highest values, the highest first, itself and what has no value left out. */
export function nearest(values: readonly (readonly (number | null)[])[], many: number): readonly (readonly number[])[] {
  return values.map((row, index) =>
    row
      .map((value, column) => ({ value, column }))
      .filter((cell): cell is { value: number; column: number } => cell.value !== null && cell.column !== index)
      .sort((a, b) => b.value - a.value)
      .slice(0, many)
      .map(({ column }) => column),
  );
}
