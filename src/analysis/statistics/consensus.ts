/** What many runs say of one partition: how sure each node's place in it is, and where else they put it. */
export type Consensus = {
  /** By node: the mean share of runs in which it is with each of the other members of its group; NaN for one in a group of its own or in none. */
  readonly certainty: Float64Array;
  /** By node and group: the share of runs that put the node into what most resembles the group. */
  readonly shares: readonly Float64Array[];
};

/**
 * Compares runs with a partition. The groups of a run have no names: each counts as the group of the partition that it shares most of
 * its members with, by Jaccard's measure. A node in group -1 is in none.
 */
export function consensus(groups: Int32Array, count: number, runs: readonly Int32Array[]): Consensus {
  const nodes = groups.length;
  const certainty = new Float64Array(nodes);
  const shares = Array.from({ length: nodes }, () => new Float64Array(count));
  const sizes = sizesOf(groups, count);
  for (const run of runs) {
    const kinds = Math.max(-1, ...run) + 1;
    const ofRun = sizesOf(run, kinds);
    const both = new Int32Array(count * kinds);
    for (let node = 0; node < nodes; node += 1) {
      const [group, kind] = [groups[node] as number, run[node] as number];
      if (group >= 0 && kind >= 0) both[group * kinds + kind] = (both[group * kinds + kind] as number) + 1;
    }
    const meant = Array.from({ length: kinds }, (_, kind) => {
      let [best, most] = [0, -1];
      for (let group = 0; group < count; group += 1) {
        const shared = both[group * kinds + kind] as number;
        const jaccard = shared / ((sizes[group] as number) + (ofRun[kind] as number) - shared);
        if (jaccard > most) [best, most] = [group, jaccard];
      }
      return best;
    });
    for (let node = 0; node < nodes; node += 1) {
      const [group, kind] = [groups[node] as number, run[node] as number];
      if (group < 0 || kind < 0) continue;
      const others = (both[group * kinds + kind] as number) - 1;
      certainty[node] = (certainty[node] as number) + others / ((sizes[group] as number) - 1) / runs.length;
      const share = shares[node] as Float64Array;
      share[meant[kind] as number] = (share[meant[kind] as number] as number) + 1 / runs.length;
    }
  }
  // A group of one: 0 of 0 others.
  const alone = (node: number) => (groups[node] as number) < 0 || sizes[groups[node] as number] === 1;
  return { certainty: certainty.map((sum, node) => (alone(node) ? Number.NaN : Math.min(1, sum))), shares };
}

function sizesOf(groups: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const group of groups) if (group >= 0) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}
