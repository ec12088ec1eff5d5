import type { YogaServerOptions } from 'graphql-yoga';
import { AWAY, DATA_VERSION } from './answers.ts';
import { REQUEST_ID } from './request-records.ts';

type Cors = Extract<YogaServerOptions<object, object>['cors'], (request: Request) => unknown>;

/** How many seconds a browser may remember that it may ask: most keep it for two hours at the most. */
const REMEMBERED = 7200;

/**
 * Which pages of other origins a browser lets read the answers: those of the machine it runs on, and those of `origins`, where `*` stands for all.
 * None may send credentials. A page of the same origin needs no permission.
 */
export const cors =
  (origins: readonly string[]): Cors =>
  (request) => {
    const origin = request.headers.get('origin');
    if (origin === null || !isAllowed(origin, origins)) return false;
    return {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: ['etag', 'retry-after', DATA_VERSION, ...Object.keys(AWAY), REQUEST_ID],
      ...(request.method === 'OPTIONS' && { maxAge: REMEMBERED }),
    };
  };

/** Whether pages of an origin may ask: it is of this machine, or one of `origins`, where `*` stands for all. */
export const isAllowed = (origin: string, origins: readonly string[]): boolean =>
  (URL.canParse(origin) && isOfThisMachine(new URL(origin).hostname)) ||
  origins.includes('*') ||
  origins.includes(origin);

/** Whether a host, as it stands in an address, is the machine itself. */
export const isOfThisMachine = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host) || host.endsWith('.localhost') || /^127(\.\d+){3}$/.test(host);
