/** A bloc by what it is called and who is in it, the most connected first. */
export type LabelledBloc = { readonly label: string; readonly members: readonly string[] };

/** How many members a label names. */
const NAMED = 2;
/** Below this a bloc is another one: two of one size that share half of their members have just this. */
const SAME = 1 / 3;

/** What blocs are called by themselves: their most connected members, whose order is that of `members`. */
export const labelOf = (members: readonly string[]): string => members.slice(0, NAMED).join(', ');

/**
 * Labels for the blocs of windows one after the other, each given as its members, the most connected first. They are carried from the last
 * window that had blocs: one without any is a gap in what is known, not an end.
 */
export function labelSeries(windows: readonly (readonly (readonly string[])[])[]): string[][] {
  let before: readonly LabelledBloc[] = [];
  return windows.map((blocs) => {
    const labels = carryLabels(before, blocs);
    if (blocs.length > 0) before = blocs.map((members, bloc) => ({ label: labels[bloc] as string, members }));
    return labels;
  });
}

/**
 * Labels for the blocs of a window, carried over from those of the window before: of all pairs the two with most members in common, by
 * Jaccard's measure, come first, and each label goes to one bloc. Who resembles none of them enough gets a label of its own, never one
 * that another bloc has or had in the window before.
 */
export function carryLabels(before: readonly LabelledBloc[], blocs: readonly (readonly string[])[]): string[] {
  const pairs = blocs.flatMap((members, bloc) =>
    before.map(({ label, members: earlier }) => ({ bloc, label, likeness: jaccard(members, earlier) })),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.bloc - b.bloc);
  const labels = new Map<number, string>();
  const carried = new Set<string>();
  for (const { bloc, label, likeness } of pairs)
    if (likeness >= SAME && !labels.has(bloc) && !carried.has(label)) {
      labels.set(bloc, label);
      carried.add(label);
    }
  // The label of a bloc that is gone is not free: under it another bloc would look like the same one.
  const taken = new Set(before.map(({ label }) => label));
  const fresh = (members: readonly string[]) => {
    let label = labelOf(members);
    for (let skipped = 1; taken.has(label) && skipped < members.length; skipped += 1)
      label = labelOf(members.slice(skipped));
    for (let number = 2; taken.has(label); number += 1) label = `${labelOf(members)} (${number})`;
    taken.add(label);
    return label;
  };
  return blocs.map((members, bloc) => labels.get(bloc) ?? fresh(members));
}

/** The share of all members of two blocs that are in both. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const of = new Set(a);
  const both = b.filter((member) => of.has(member)).length;
  const all = of.size + b.length - both;
  return all === 0 ? 0 : both / all;
}
