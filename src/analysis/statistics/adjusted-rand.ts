/**
 * How alike two ways to group the same nodes are: 1 for the same groups, about 0 for groups by chance (Hubert and Arabie 1985). A node
 * in group -1 of either is left out.
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const add = (counts: Map<number, number>, of: number) => counts.set(of, (counts.get(of) ?? 0) + 1);
  let nodes = 0;
  for (let node = 0; node < a.length; node += 1) {
    const [row, column] = [a[node] as number, b[node] as number];
    if (row < 0 || column < 0) continue;
    nodes += 1;
    add(cells, row * b.length + column);
    add(rows, row);
    add(columns, column);
  }
  const pairs = (counts: Map<number, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const [together, ofA, ofB] = [pairs(cells), pairs(rows), pairs(columns)];
  const byChance = nodes < 2 ? 0 : (ofA * ofB) / ((nodes * (nodes - 1)) / 2);
  const most = (ofA + ofB) / 2;
  // Both put all nodes together, or each alone: the same groups.
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

/** The mean over all pairs of some groupings; 1 for a single one. */
export function meanAdjustedRand(groupings: readonly ArrayLike<number>[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [place, a] of groupings.entries())
    for (const b of groupings.slice(place + 1)) {
      sum += adjustedRand(a, b);
      pairs += 1;
    }
  return pairs === 0 ? 1 : sum / pairs;
}
