import type { Plugin } from 'graphql-yoga';
import { beginning } from '../in-short.ts';
import { refusal } from './refusal.ts';
import type { Asking } from './subscriptions.ts';

/** The header by which a client says how long it waits, in milliseconds. */
export const DEADLINE = 'caucus-deadline-ms';

/** Requests that nobody waits for. */
const unhurried = new WeakSet<object>();

/** A request of the server's own, which takes as long as it does. */
export function withoutDeadline(request: Request): Request {
  unhurried.add(request);
  return request;
}

/** How long a request may take, in milliseconds: so long as the server allows, or shorter where the client says so. */
export function deadlineOf(request: Pick<Asking, 'headers'>, longest: number): number {
  if (unhurried.has(request)) return Number.POSITIVE_INFINITY;
  const asked = request.headers.get(DEADLINE);
  return asked === null ? longest : Math.min(Number(asked), longest);
}

/** Refuses a deadline that is none. */
export function deadlines(): Plugin {
  return {
    onParams({ request }) {
      const asked = request.headers.get(DEADLINE);
      if (asked === null || /^[1-9]\d{0,8}$/.test(asked)) return;
      const given = JSON.stringify(beginning(asked));
      throw refusal('BAD_REQUEST', `${DEADLINE}: ${given} is not a whole number of milliseconds, from 1 to 999999999.`);
    },
  };
}
