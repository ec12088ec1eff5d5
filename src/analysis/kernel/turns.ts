/** Too much waits already. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** What was waited for is not done any more: the server stops. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/** What was waited for is not done: nobody wants it any more. */
export class Unwanted extends Ended {}

/** How many may wait. */
export type TurnLimits = { readonly ofClient: number; readonly ofAll: number };

/** Those who wait, of whom each client has one turn and then the next client. */
export class Turns<T> {
  readonly #limits: TurnLimits;
  /** What waits of each client; the client whose turn it is comes first. */
  readonly #waiting = new Map<string, T[]>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return [...this.#waiting.values()].reduce((sum, own) => sum + own.length, 0);
  }

  /** Throws `Busy` where the client, or all together, have as many waiting as may. */
  add(client: string, item: T): void {
    const own = this.#waiting.get(client) ?? [];
    if (own.length >= this.#limits.ofClient)
      throw new Busy(`${own.length} analyses of yours wait already; at most ${this.#limits.ofClient} do.`);
    if (this.size >= this.#limits.ofAll)
      throw new Busy(`${this.size} analyses wait already; at most ${this.#limits.ofAll} do.`);
    own.push(item);
    this.#waiting.set(client, own);
  }

  /** Whose turn it is of the clients who may have one, and then that client is the last. */
  take(may: (client: string) => boolean = () => true): T | undefined {
    for (const [client, own] of this.#waiting) {
      if (!may(client)) continue;
      const item = own.shift();
      this.#waiting.delete(client);
      if (own.length > 0) this.#waiting.set(client, own);
      return item;
    }
    return undefined;
  }

  /** Takes out those that wait in vain. */
  drop(inVain: (item: T) => boolean): T[] {
    const dropped: T[] = [];
    for (const [client, own] of this.#waiting) {
      dropped.push(...own.filter(inVain));
      const rest = own.filter((item) => !dropped.includes(item));
      if (rest.length > 0) this.#waiting.set(client, rest);
      else this.#waiting.delete(client);
    }
    return dropped;
  }
}
