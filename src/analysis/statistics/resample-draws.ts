import { estimate, type Items, type Scale, type Until } from './ordinal-probit.ts';

/** A draw that nobody has begun, that a thread has begun, and whose points are there. */
export const DRAW = { open: 0, begun: 1, done: 2 } as const;

/** Estimates from the same ballots, of which each draw counts some items more than once and others not at all. Threads share what they write. */
export type Draws = {
  readonly items: Items;
  /** Where each estimate begins. */
  readonly start: Scale;
  readonly until: Until;
  /** How often each item counts, draw by draw. */
  readonly weights: Float64Array;
  /** How far each draw is. */
  readonly state: Int32Array<SharedArrayBuffer>;
  /** What is found: the points of all states, draw by draw; not a number where a state has none. */
  readonly points: Float64Array<SharedArrayBuffer>;
};

/** Makes the estimates that nobody has begun, one after the other; `told` hears before each. */
export function makeOpenDraws(draws: Draws, told: () => void = () => {}): void {
  for (const draw of draws.state.keys()) {
    if (Atomics.load(draws.state, draw) !== DRAW.open) continue;
    told();
    if (Atomics.compareExchange(draws.state, draw, DRAW.open, DRAW.begun) === DRAW.open) makeDraw(draws, draw);
  }
}

/** Makes one estimate. */
export function makeDraw({ items, start, until, weights, state, points }: Draws, draw: number): void {
  const each = items.rollCalls.length;
  const found = estimate(items, start, weights.subarray(draw * each, (draw + 1) * each), until);
  points.set(found.points, draw * items.states);
  Atomics.store(state, draw, DRAW.done);
  Atomics.notify(state, draw);
}
