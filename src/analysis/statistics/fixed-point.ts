import { Matrix as Dense, solve } from 'ml-matrix';

/** How many earlier steps are mixed, and how much they may be alike before they count as one. */
const DEPTH = 5;
const ALIKE = 1e-8;

/**
 * Quickens a process that repeats x → g(x) until x stays: given each x and its g(x), answers with the next x, a mixture of the last few
 * g(x) in which their steps all but cancel (Anderson 1965; Walker and Ni 2011). The point where it ends is the same.
 */
export function accelerator(): (from: Float64Array, to: Float64Array) => Float64Array {
  const steps: Float64Array[] = [];
  const ends: Float64Array[] = [];
  return (from, to) => {
    const step = to.map((value, place) => value - (from[place] as number));
    steps.push(step);
    ends.push(to.slice());
    if (steps.length > DEPTH + 1) {
      steps.shift();
      ends.shift();
    }
    const changes = differences(steps);
    if (changes.length === 0) return to.slice();
    const products = changes.map((a) => changes.map((b) => dot(a, b)));
    const trace = products.reduce((sum, row, place) => sum + (row[place] as number), 0);
    if (trace === 0) return to.slice();
    const ridge = Dense.eye(changes.length, changes.length).mul(ALIKE * trace);
    const right = Dense.columnVector(changes.map((change) => dot(change, step)));
    const shares = solve(new Dense(products).add(ridge), right).to1DArray();
    const next = to.slice();
    for (const [place, moved] of differences(ends).entries())
      for (let at = 0; at < next.length; at += 1)
        next[at] = (next[at] as number) - (shares[place] as number) * (moved[at] as number);
    return next;
  };
}

const differences = (lists: readonly Float64Array[]): Float64Array[] =>
  lists.slice(1).map((list, place) => list.map((value, at) => value - (lists[place]?.[at] as number)));

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, place) => sum + value * (b[place] as number), 0);
