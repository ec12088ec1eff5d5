import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** The header by which a client says how long it waits, in milliseconds. */
const HEADER = 'caucus-deadline-ms';

/** Requests that nobody waits for. */
const unhurried = new WeakSet<Request>();

/** A request of the server's own, which takes as long as it does. */
export function withoutDeadline(request: Request): Request {
  unhurried.add(request);
  return request;
}

/** How long a request may take, in milliseconds: so long as the server allows, or shorter where the client says so. */
export function deadlineOf(request: Request, longest: number): number {
  if (unhurried.has(request)) return Number.POSITIVE_INFINITY;
  const asked = request.headers.get(HEADER);
  return asked === null ? longest : Math.min(Number(asked), longest);
}

/** Refuses a deadline that is none. */
export function deadlines(): Plugin {
  return {
    onParams({ request }) {
      const asked = request.headers.get(HEADER);
      if (asked === null || /^[1-9]\d{0,8}$/.test(asked)) return;
      const given = JSON.stringify(asked.slice(0, 40));
      throw refusal('BAD_REQUEST', `${HEADER}: ${given} is not a whole number of milliseconds, from 1 on.`);
    },
  };
}
