import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How a way to a server is: open, slow, hung (nothing passes, and connections stay), open for new connections only, or refused. */
type Way = 'open' | 'slow' | 'hung' | 'renewed' | 'refused';
/** By how much all that passes is late where the way is slow, in milliseconds. */
const SLOW = 1000;

/** A way to a server that can be closed and opened. */
export class TcpProxy {
  /** How many connections were ever taken. */
  taken = 0;
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #way: Way = 'open';

  private constructor(target: number) {
    this.#target = target;
  }

  static async to(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await proxy.#listen();
    return proxy;
  }

  /** How many connections there are. */
  get connections(): number {
    return this.#sockets.size / 2;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  async become(way: Way): Promise<void> {
    this.#way = way;
    if (way === 'refused') await this.#end();
    else if (this.#server === undefined) await this.#listen();
    for (const socket of this.#sockets)
      if (way === 'hung') socket.pause();
      else if (way === 'open' || way === 'slow') socket.resume();
  }

  /** Ends the connections that there are; new ones are taken. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    await this.#end();
  }

  async #listen(): Promise<void> {
    this.#server = createServer((near) => {
      this.taken += 1;
      const far = connect(this.#target, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        if (this.#way === 'hung') from.pause();
        from.on('data', (bytes) => {
          if (this.#way === 'slow') setTimeout(() => to.write(bytes), SLOW);
          else to.write(bytes);
        });
        from.on('error', () => {});
        from.on('close', () => {
          this.#sockets.delete(from);
          to.destroy();
        });
        if (this.#way === 'hung') from.pause();
      }
    }).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async #end(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = server && once(server, 'close');
    server?.close();
    this.cut();
    await closed;
  }
}
