import { createServer, type RequestListener, type Server } from 'node:http';
import { type Reading, watchReaders } from './slow-readers.ts';
import { explainUnreadable } from './unreadable.ts';

/** How many connections are held at once: a file of the system each. */
const CONNECTIONS = 5000;
/** How long a request may take to come, in milliseconds. A request without a name of the server is told so by `underOwnNames`: Node says nothing. */
const USUAL = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  requireHostHeader: false,
};

/** A server over the network for clients of all kinds: those that send what is no request, that do not send it to its end, and that do not read the answer. */
export function networkServer(answer: RequestListener, limits: Partial<typeof USUAL> = {}, reading?: Reading): Server {
  const server = createServer({ ...USUAL, ...limits }, answer);
  server.maxConnections = CONNECTIONS;
  explainUnreadable(server);
  server.once('close', watchReaders(server, reading));
  return server;
}
