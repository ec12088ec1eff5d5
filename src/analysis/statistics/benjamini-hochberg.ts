/**
 * The least share of false discoveries at which each of many tests would count as one (Benjamini and Hochberg 1995): of the tests whose
 * value is at most 0.05, about one in twenty is expected to be wrong. A test that was not made (null) does not count as one.
 */
export function benjaminiHochberg(chances: readonly (number | null)[]): (number | null)[] {
  const order = [...chances.entries()].filter((entry): entry is [number, number] => entry[1] !== null);
  order.sort(([, a], [, b]) => b - a);
  const adjusted: (number | null)[] = chances.map(() => null);
  let least = 1;
  for (const [above, [place, chance]] of order.entries()) {
    least = Math.min(least, (chance * order.length) / (order.length - above));
    adjusted[place] = least;
  }
  return adjusted;
}
