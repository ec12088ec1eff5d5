import type { Items } from './ordinal-probit.ts';

const AXIS_ROUNDS = 30;

/** The first principal component of the states that the anchor's votes lead to, by repeated multiplication: where estimation starts. */
export function firstAxis(items: Items, anchor: number): Float64Array {
  const { states, starts, voters, rollCalls } = items;
  const off = deviationsOf(items);
  let axis = new Float64Array(states);
  axis[startOf(items, off, anchor)] = 1;
  for (let round = 0; round < AXIS_ROUNDS; round += 1) {
    const next = new Float64Array(states);
    for (let item = 0; item < rollCalls.length; item += 1) {
      const [first, last] = [starts[item] as number, starts[item + 1] as number];
      let sum = 0;
      for (let ballot = first; ballot < last; ballot += 1)
        sum += (off[ballot] as number) * (axis[voters[ballot] as number] as number);
      for (let ballot = first; ballot < last; ballot += 1) {
        const state = voters[ballot] as number;
        next[state] = (next[state] as number) + (off[ballot] as number) * sum;
      }
    }
    const length = Math.hypot(...next) / Math.sqrt(states);
    axis = next.map((value) => value / length);
  }
  return axis;
}

/** By ballot: how far it is from the mean of its item. */
function deviationsOf({ starts, categories, rollCalls }: Items): Float64Array {
  const off = Float64Array.from(categories);
  for (let item = 0; item < rollCalls.length; item += 1) {
    const of = off.subarray(starts[item], starts[item + 1]);
    const mean = of.reduce((sum, category) => sum + category, 0) / of.length;
    for (let ballot = 0; ballot < of.length; ballot += 1) of[ballot] = (of[ballot] as number) - mean;
  }
  return off;
}

/**
 * The state to start from: the anchor, whose side of the axis is asked for. One that is at the mean of every item leads nowhere; then it
 * is the state that is farthest from the means of the anchor's items.
 */
function startOf({ states, starts, voters, rollCalls }: Items, off: Float64Array, anchor: number): number {
  const spread = new Float64Array(states);
  for (let item = 0; item < rollCalls.length; item += 1) {
    const [first, last] = [starts[item] as number, starts[item + 1] as number];
    if (!voters.subarray(first, last).includes(anchor)) continue;
    for (let ballot = first; ballot < last; ballot += 1) {
      const state = voters[ballot] as number;
      spread[state] = (spread[state] as number) + (off[ballot] as number) ** 2;
    }
  }
  return (spread[anchor] as number) > 0 ? anchor : spread.indexOf(Math.max(...spread));
}
