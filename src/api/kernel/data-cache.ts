import { setTimeout as wait } from 'node:timers/promises';
import { dataVersion } from '../../graph/dataset.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { readSnapshot } from '../../graph/kernel/snapshot.ts';

/** How long to wait, in milliseconds, before data is read again that changed while it was read: with something at hand, and without. */
const LATER = 10_000;
const SOON = 1000;

/** A version that is being read, or was the last one to be. */
type Following = { readonly version: string; done: Promise<void> };

/**
 * Holds what is made of all data of the newest version. It is always of one state of the data: what changed while it was read (an import was
 * under way) is let go and read again later, and questions get the last one until then.
 */
export class DataCache<T> {
  readonly #graph: Graph;
  readonly #read: (last: T | undefined) => Promise<T>;
  readonly #retire: (before: T, last: T | undefined) => void;
  #last: T | undefined;
  #version: string | undefined;
  #following: Following | undefined;

  /** `read` is given the last one, and makes the next of the graph; `retire` is given what is not the last one any more, or never became it, and then the last one. */
  constructor(
    graph: Graph,
    read: (last: T | undefined) => Promise<T>,
    retire: (before: T, last: T | undefined) => void = () => {},
  ) {
    this.#graph = graph;
    this.#read = read;
    this.#retire = retire;
  }

  /** The last one; the first questions wait until there is one. */
  async get(): Promise<T> {
    while (this.#last === undefined) await this.follow(await dataVersion(this.#graph));
    return this.#last;
  }

  /** That of the newest version that is known of: it waits where that is still being read. */
  async newest(): Promise<T> {
    await this.#following?.done;
    return this.get();
  }

  /** The last one, where there is one. */
  get last(): T | undefined {
    return this.#last;
  }

  /** The data version of the last one. */
  get version(): string | undefined {
    return this.#version;
  }

  /** Reads a version in the background, and then takes it for the last one; done when that is, or when a later version is followed. */
  follow(version: string): Promise<void> {
    if (this.#following?.version === version) return this.#following.done;
    const following: Following = { version, done: Promise.resolve() };
    this.#following = following;
    following.done = this.#take(following);
    // Whoever comes next tries again.
    following.done.catch(() => {
      if (this.#following === following) this.#following = undefined;
    });
    return following.done;
  }

  /** Takes nothing more. */
  stop(): void {
    this.#following = undefined;
  }

  async #take(following: Following): Promise<void> {
    for (;;) {
      const { found, consistent } = await readSnapshot(this.#graph, () => this.#read(this.#last));
      const wanted = this.#following === following;
      if (wanted && consistent) {
        const before = this.#last;
        this.#last = found;
        this.#version = following.version;
        if (before !== undefined) this.#retire(before, found);
        return;
      }
      this.#retire(found, this.#last);
      if (!wanted) return;
      await wait(this.#last === undefined ? SOON : LATER, undefined, { ref: false });
      if (this.#following !== following) return;
    }
  }
}
