import { setImmediate } from 'node:timers/promises';
import type { Plugin } from 'graphql-yoga';
import { Busy, Turns } from '../analysis/kernel/turns.ts';
import { inTime, left, type Patience } from '../graph/kernel/patience.ts';
import type { Executed } from './compile.ts';
import { costOf } from './limits.ts';

/** How many operations of a client run at once, and of all clients together. */
type Running = { readonly ofClient: number; readonly ofAll: number };
type Asker = { readonly patience: Patience; readonly client: string };
type Waiting = { readonly client: string; begin(): void };

/** From how many nodes on an operation is a large one. */
const LARGE = 500;
/** Large ones are few: each takes the one thread of the server for a moment, and holds an answer of megabytes. Small ones never wait for them. */
const RUNNING = { small: { ofClient: 64, ofAll: 256 }, large: { ofClient: 4, ofAll: 48 } };
/**
 * For how many turns of the loop a large one waits at most for those who arrive, and for how many nobody has to. A turn takes one connection, however slow
 * the machine is; where turns are long because others work, it waits for half of the time that it has.
 */
const ARRIVING = 200;
const CALM = 3;
/** How many may wait: as many as there can be connections. */
const WAITING = { ofClient: 5000, ofAll: 5000 };

/**
 * Lets operations begin in turn, one of each client and then of the next: whoever sends a question over each of many connections waits for himself, and
 * what all of them hold is what a few do. Whose turn does not come by the deadline is told that too much waits.
 */
export class FairTurns {
  readonly #small = new Line(RUNNING.small);
  readonly #large = new Line(RUNNING.large);
  #arrived = 0;

  /** Somebody has come with a question. */
  arrive(): void {
    this.#arrived += 1;
  }

  /** Waits for the turn of an operation that can bring so many nodes; answers with what is to be called when it has been answered. */
  async turn(asker: Asker, nodes: number): Promise<() => void> {
    const line = nodes >= LARGE ? this.#large : this.#small;
    await line.turn(asker);
    // Whoever else has something to do comes in between.
    return () => void setImmediate().then(() => line.end(asker.client));
  }

  plugin(): Plugin<Asker & Executed> {
    const ends = new WeakMap<Request, () => void>();
    return {
      onRequest: () => this.arrive(),
      onExecute: async ({ context }) => {
        if (context.executed) return;
        const nodes = costOf(context);
        ends.set(context.request, await this.turn(context, nodes));
        await this.quiet(nodes, context.patience);
      },
      onResponse: ({ request }) => {
        ends.get(request)?.();
        ends.delete(request);
      },
    };
  }

  /** A large operation waits until nobody more arrives: one connection is taken at each turn of the loop, and it makes a turn long. */
  async quiet(nodes: number, patience: Patience): Promise<void> {
    if (nodes < LARGE) return;
    const until = performance.now() + left(patience) / 2;
    let calm = 0;
    for (let turn = 0; calm < CALM && turn < ARRIVING && performance.now() < until; turn += 1) {
      const before = this.#arrived;
      await setImmediate();
      calm = this.#arrived > before ? 0 : calm + 1;
    }
  }
}

class Line {
  readonly #most: Running;
  readonly #turns = new Turns<Waiting>(WAITING);
  readonly #running = new Map<string, number>();
  #all = 0;

  constructor(most: Running) {
    this.#most = most;
  }

  async turn({ client, patience }: Asker): Promise<void> {
    if (this.#may(client)) return this.#begin(client);
    const { promise, resolve } = Promise.withResolvers<void>();
    const one = { client, begin: resolve };
    this.#turns.add(client, one);
    try {
      await inTime(promise, patience, 'A turn');
    } catch {
      // It may have come at that very moment.
      if (this.#turns.drop((waiting) => waiting === one).length === 0) this.end(client);
      throw new Busy('Other questions of yours, or of others, took longer than this one may.');
    }
  }

  end(client: string): void {
    const rest = (this.#running.get(client) ?? 0) - 1;
    if (rest > 0) this.#running.set(client, rest);
    else this.#running.delete(client);
    this.#all -= 1;
    const next = this.#turns.take((one) => this.#may(one));
    if (!next) return;
    this.#begin(next.client);
    next.begin();
  }

  #may(client: string): boolean {
    return this.#all < this.#most.ofAll && (this.#running.get(client) ?? 0) < this.#most.ofClient;
  }

  #begin(client: string): void {
    this.#running.set(client, (this.#running.get(client) ?? 0) + 1);
    this.#all += 1;
  }
}
