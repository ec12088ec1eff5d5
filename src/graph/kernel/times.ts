import type { AsOf } from './as-of.ts';
import { nullable, row, text } from './shape.ts';

const MAYBE = nullable(text);

/** The columns that say when a text was so, and when that was known. */
export const TIMES = { validFrom: MAYBE, validTo: MAYBE, recordedFrom: MAYBE, recordedTo: MAYBE };

/** When a text was so, and when that was known: ISO days and moments, the second of each pair exclusive; null is open. */
export type Times = {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
};

/** A name of a node, as the macro `@names` makes it. */
export const nameRow = row({ text, ...TIMES });

/** Whether a text was so on the day, and known at the moment, as of which is read; one without times always is. */
export function wasSo(times: Times | null, { valid, recorded }: AsOf): boolean {
  if (times === null) return true;
  const within = (at: string | null, from: string | null, to: string | null) =>
    at === null || ((from === null || from <= at) && (to === null || to > at));
  return within(valid, times.validFrom, times.validTo) && within(recorded, times.recordedFrom, times.recordedTo);
}
