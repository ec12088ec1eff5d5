/** How well a group describes a bloc. */
export type GroupFit = {
  readonly group: string;
  /** The share of the members of the bloc that are in the group. */
  readonly precision: number;
  /** The share of the group that is in the bloc, of those members of it that could be in one. */
  readonly recall: number;
  /** The harmonic mean of both (van Rijsbergen 1979). */
  readonly f1: number;
};

/** The group that describes a bloc best, by F1; of two alike the smaller one. Null where none has a member in common with it. `among` are the states that could be in a bloc. */
export function bestGroup(
  members: readonly string[],
  groups: ReadonlyMap<string, readonly string[]>,
  among: ReadonlySet<string>,
): GroupFit | null {
  const bloc = new Set(members);
  let best: (GroupFit & { readonly size: number }) | null = null;
  for (const [group, all] of groups) {
    const present = all.filter((state) => among.has(state));
    const both = present.filter((state) => bloc.has(state)).length;
    if (both === 0) continue;
    const f1 = (2 * both) / (bloc.size + present.length);
    const fit = { group, precision: both / bloc.size, recall: both / present.length, f1, size: present.length };
    if (best === null || f1 > best.f1 || (f1 === best.f1 && fit.size < best.size)) best = fit;
  }
  if (best === null) return null;
  const { size: _, ...found } = best;
  return found;
}
