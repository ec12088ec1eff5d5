import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Connections } from './connections.ts';
import { refuseEarly } from './early-refusal.ts';
import { TO_BROWSERS } from './guarded.ts';

const REFUSED: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The headers are longer than 16 kB. Send a long question by POST, in the body.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not come to its end in time. Send it at once.'],
};
const NO_PROXY = ['405 Method Not Allowed', 'This is no proxy. Questions are sent to /graphql by POST.'] as const;
const noHttp = (reason?: string): string =>
  `This is no request of HTTP/1.1${reason ? ` (${reason})` : ''}. Questions are sent to /graphql by POST.`;

/** What came that is no request, by the status that it got, and from which address. */
export type Unreadable = { readonly status: number; readonly address: string };

/** Says why to whoever sends what cannot be read as a request, or expects what is not given, and closes the connection: so it would be closed without a word. */
export function explainUnreadable(
  server: Server,
  connections: Connections,
  told: (unreadable: Unreadable) => void,
): void {
  const explain = (socket: Socket, refused: readonly [string, string]) => {
    told({ status: Number.parseInt(refused[0], 10), address: socket.remoteAddress ?? '' });
    answer(socket, refused);
  };

  server.on('clientError', ({ code, reason }: NodeJS.ErrnoException & { reason?: string }, socket: Socket) => {
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    // What is said must not stand in the midst of an answer, nor take it away.
    if (connections.isAnswering(socket)) {
      connections.closeAnswered(socket);
      return;
    }
    explain(socket, REFUSED[code ?? ''] ?? ['400 Bad Request', noHttp(reason)]);
  });
  server.on('connect', (_, socket: Socket) => explain(socket, NO_PROXY));
  server.on('checkExpectation', ({ socket }: IncomingMessage, response: ServerResponse) => {
    told({ status: 417, address: socket.remoteAddress ?? '' });
    refuseEarly(response, 417, 'Expect: nothing but 100-continue is read. Send the request without it.', {
      ...TO_BROWSERS,
      connection: 'close',
    });
  });
}

/** How long the client has to read why, in milliseconds. */
const LAST_WORDS = 1000;

function answer(socket: Socket, [status, sentence]: readonly [string, string]): void {
  const head = [
    'content-type: text/plain; charset=utf-8',
    `content-length: ${sentence.length + 1}`,
    'connection: close',
    ...Object.entries(TO_BROWSERS).map(([name, value]) => `${name}: ${value}`),
  ];
  // Nobody else looks after the connection from here on.
  socket.on('error', () => socket.destroy()).resume();
  setTimeout(() => socket.destroy(), LAST_WORDS).unref();
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${sentence}\n`);
}
