import type { Span } from './date.ts';
import { list, nullable, text } from './shape.ts';

/** As of when something is asked: what was so on a day, and what was known at a moment; null is now. */
export type Time = {
  /** A day: edges and claims that were valid on it, and votes that had been held. */
  readonly valid: string | null;
  /** A moment in ISO 8601, UTC: claims that had been recorded by then, and not yet taken back. */
  readonly recorded: string | null;
};

/** A time, and what came later than its day. */
export type AsOf = Time & {
  /** The ids of what was not there on the day, votes apart; none for now. */
  readonly later: readonly string[];
};

/** The parameters of a statement that reads as of a time: what its macro `@asOf(edge)` compares with. */
export const AS_OF = { valid: nullable(text), recorded: nullable(text), later: list(text) };
/** Those of one that reads votes alone, of which it sees the days itself. */
export const HELD_BY = { valid: nullable(text), recorded: nullable(text) };
/** Those of one that lists nodes, which are there or not. */
export const THERE = { recorded: nullable(text), later: list(text) };
/** Those of one that reads as of a day in any case. */
export const ON_DAY = { valid: text, recorded: nullable(text) };

export const NOW: AsOf = { valid: null, recorded: null, later: [] };

/** The same with a day in any case: today's, where none is given. Who is a member is a question of a day. */
export const onItsDay = ({ valid, recorded, later }: AsOf): AsOf & { valid: string } => ({
  valid: valid ?? new Date().toISOString().slice(0, 10),
  recorded,
  later,
});

/** The part of a span of days that had come by the day as of which is read. */
export function spanAsOf({ from, to }: Span, { valid }: Time): Span {
  return { from, to: valid !== null && (to === null || valid < to) ? valid : to };
}
