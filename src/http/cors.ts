import type { YogaServerOptions } from 'graphql-yoga';
import { DATA_VERSION } from './answers.ts';

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
    if (origin === null || !(isLoopback(origin) || origins.includes('*') || origins.includes(origin))) return false;
    return {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: ['etag', 'retry-after', DATA_VERSION],
      ...(request.method === 'OPTIONS' && { maxAge: REMEMBERED }),
    };
  };

function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return (
    ['localhost', '[::1]'].includes(hostname) || hostname.endsWith('.localhost') || /^127(\.\d+){3}$/.test(hostname)
  );
}
