import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Begins a request when the one before it on the same connection has been answered, and the answer handed over. HTTP allows a client to send hundreds in one packet: begun together,
 * all their answers would be made and held in memory for one who reads none of them.
 */
export function inTurn(handle: RequestListener): RequestListener {
  const newest = new WeakMap<Socket, ServerResponse>();
  return (request, response) => {
    const { socket } = request;
    const before = newest.get(socket);
    newest.set(socket, response);
    if (before === undefined || before.closed) handle(request, response);
    // Whoever has gone wants no more answers.
    else before.once('close', () => socket.destroyed || handle(request, response));
  };
}
