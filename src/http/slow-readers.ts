import type { Socket } from 'node:net';

/** How many bytes may wait to be read by all clients together, and how long one may take to read what was sent it, in milliseconds. */
export type Reading = { readonly unread: number; readonly time: number; readonly every: number };

const USUAL: Reading = { unread: 200_000_000, time: 60_000, every: 1000 };

/**
 * Closes the connections of clients that do not read what they asked for: what is sent them is held in memory until they do. Who has read nothing for longest
 * goes first where all together hold too much. Answers with what ends the watch.
 */
export function watchReaders(sockets: Iterable<Socket>, { unread, time, every }: Reading = USUAL): () => void {
  /** Since when something has waited for each without a moment in which all was read. */
  const behind = new Map<Socket, number>();
  const watching = setInterval(() => {
    const now = performance.now();
    let waiting = 0;
    for (const socket of behind.keys()) if (socket.destroyed) behind.delete(socket);
    for (const socket of sockets) {
      waiting += socket.writableLength;
      if (socket.writableLength === 0) behind.delete(socket);
      else if (!behind.has(socket)) behind.set(socket, now);
    }
    // A map has the order in which its keys came: the first has been behind for longest.
    for (const [socket, since] of behind) {
      if (now - since <= time && waiting <= unread) return;
      waiting -= socket.writableLength;
      socket.destroy();
    }
  }, every);
  watching.unref();
  return () => clearInterval(watching);
}
