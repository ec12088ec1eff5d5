import { addressOf, idOf, withQuery } from '../addresses.ts';
import type { VoteFilter } from '../operations.ts';
import type { Asked } from './address.ts';

/** How many sessions are looked at where an address does not say. */
export const USUAL = 10;

/** The sessions that an address asks for: `last` is the last one, `window` how many; null where it asks for the newest. */
export function sessionsOf({ last: named, window }: Asked): readonly number[] | null {
  const last = Number(named);
  const many = windowOf(window);
  if (!named || !Number.isInteger(last) || last < 1) return null;
  return Array.from({ length: many }, (_, index) => last - many + 1 + index).filter((session) => session > 0);
}

/** How many sessions at once. */
export const windowOf = (window: string | undefined): number =>
  ['1', '3', '5', '10'].includes(window ?? '') ? Number(window) : USUAL;

/** The votes of those sessions; `newest` is the last session that there is, which is needed where fewer than usual of the newest are asked for. */
export function overOf(asked: Asked, newest: number | undefined): VoteFilter {
  const sessions =
    sessionsOf(asked) ?? (windowOf(asked.window) === USUAL ? null : sessionsOf({ ...asked, last: newest?.toString() }));
  return sessions ? { sessions: [...sessions] } : {};
}

/** The address of a state at the sessions that an address looks at. */
export const stateAt = (iso3: string, { last, window }: Asked): string =>
  withQuery(addressOf(idOf('state', iso3)) ?? '', { last, window });
