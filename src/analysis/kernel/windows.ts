import { placesOf, setBit } from './bits.ts';
import { dayOf } from './filter.ts';
import type { Mask, Matrix, RollCall } from './matrix.ts';
import type { Words } from './option.ts';

/** How a series is cut. */
export type WindowWord = 'SESSION' | 'YEAR' | 'VOTES_100';

export const WINDOW: Words<WindowWord> = {
  name: 'Window',
  description: 'How a series is cut into windows. Values may be added.',
  values: {
    SESSION: 'By regular session.',
    YEAR: 'By the year of the latest day on which a vote can have been held.',
    VOTES_100: 'A hundred roll calls at a time, in the order of time; the last one may be shorter.',
  },
};

/** The roll calls of a window, its number (the session, the year, or which hundred it is), and its first and last day. */
export type Window = { readonly number: number; readonly over: Mask; from: string; to: string };

/** What each way of cutting goes by: a number of each vote, of which the order of time is the other. */
const NUMBER: Readonly<Record<WindowWord, (vote: RollCall, order: number) => number>> = {
  SESSION: ({ session }) => session,
  YEAR: ({ latest }) => Number(latest.slice(0, 4)),
  VOTES_100: (_, order) => Math.floor(order / 100),
};

/** The first and the last day of some roll calls, and their session where it is one; null of none. */
export function spanOf({ rollCalls }: Matrix, over: Mask): { session: number | null; from: string; to: string } | null {
  const all = placesOf(over).map((place) => rollCalls[place] as RollCall);
  const days = all.map(dayOf).sort();
  const sessions = new Set(all.map(({ session }) => session));
  const [from] = days;
  if (from === undefined) return null;
  return { session: sessions.size === 1 ? (all[0]?.session ?? null) : null, from, to: days.at(-1) ?? from };
}

/** Some roll calls, cut into windows of time, the oldest first. */
export function windowsIn({ rollCalls }: Matrix, over: Mask, by: WindowWord): Window[] {
  const windows = new Map<number, Window>();
  for (const [order, place] of placesOf(over).entries()) {
    const rollCall = rollCalls[place] as RollCall;
    const number = NUMBER[by](rollCall, order);
    const day = dayOf(rollCall);
    const window = windows.get(number) ?? { number, over: new Uint32Array(over.length), from: day, to: day };
    setBit(window.over, place);
    if (day < window.from) window.from = day;
    if (day > window.to) window.to = day;
    windows.set(number, window);
  }
  return [...windows.values()].sort((a, b) => a.number - b.number);
}
