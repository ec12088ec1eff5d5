import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server, and over which of them an answer is under way. */
export class Connections {
  /** The answers of each that have not ended. */
  readonly #answers = new Map<Socket, Set<ServerResponse>>();
  /** How many there are from each address. */
  readonly #of = new Map<string, number>();

  /** Takes at most `ofAddress` connections from one address, so that others find room. */
  constructor(server: Server, ofAddress: number) {
    server.on('connection', (socket: Socket) => {
      const address = socket.remoteAddress ?? '';
      const open = this.#of.get(address) ?? 0;
      if (open >= ofAddress) {
        socket.destroy();
        return;
      }
      this.#of.set(address, open + 1);
      this.#answers.set(socket, new Set());
      socket.once('close', () => {
        this.#answers.delete(socket);
        const left = (this.#of.get(address) ?? 1) - 1;
        if (left > 0) this.#of.set(address, left);
        else this.#of.delete(address);
      });
    });
    // Before whoever answers, who may close the connection at once.
    server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      const answers = this.#answers.get(socket);
      answers?.add(response);
      response.once('close', () => answers?.delete(response));
    });
  }

  [Symbol.iterator](): Iterator<Socket> {
    return this.#answers.keys();
  }

  /** Whether an answer is under way: begun, or to a request that has come to its end. */
  isAnswering(socket: Socket): boolean {
    return [...(this.#answers.get(socket) ?? [])].some(({ headersSent, req }) => headersSent || req.complete);
  }

  /** Closes one when what is under way over it has been answered. */
  closeAnswered(socket: Socket): void {
    for (const answer of this.#answers.get(socket) ?? [])
      answer.once('close', () => this.isAnswering(socket) || socket.destroySoon());
  }

  /** Closes those over which none is. */
  closeSilent(): void {
    for (const socket of this) if (!this.isAnswering(socket)) socket.destroy();
  }
}
