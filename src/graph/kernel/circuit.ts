import { setTimeout as sleep } from 'node:timers/promises';

/** The database cannot be reached, or refuses us. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** Who is told, once each time, that the database is away, and that it is back. */
export type Watcher = { away(error: Error): void; back(): void };

/** How long to wait between two looks at a database that is away, in milliseconds. */
const PAUSE = 500;

/**
 * Knows whether the database is away, so that nobody waits for one that is: from the moment at which a look at it fails until one brings an answer again.
 * One look is under way at a time.
 */
export class Circuit {
  readonly #look: () => Promise<void>;
  readonly #watcher: Watcher;
  #away: Unavailable | undefined;
  /** Whether the look that is under way finds it; and then whoever looks goes on until one does. */
  #looking: Promise<boolean> | undefined;
  #closed = false;

  constructor(look: () => Promise<void>, watcher: Watcher) {
    this.#look = look;
    this.#watcher = watcher;
  }

  get away(): boolean {
    return this.#away !== undefined;
  }

  /** Throws `Unavailable` while the database is away. */
  check(): void {
    if (this.#away) throw new Unavailable('The database is away.', { cause: this.#away });
  }

  /** Whether the database is there after all, where a read was not answered: a look at it tells. */
  async isThere(): Promise<boolean> {
    if (this.#closed) return false;
    this.#looking ??= this.#once();
    return this.#looking;
  }

  close(): void {
    this.#closed = true;
  }

  async #once(): Promise<boolean> {
    try {
      // What broke other connections may have broken that of the first look.
      await this.#look().catch(() => this.#look());
      this.#looking = undefined;
      return true;
    } catch (error) {
      if (this.#closed) return false;
      this.#away = new Unavailable((error as Error).message, { cause: error });
      this.#watcher.away(this.#away);
      void this.#untilBack();
      return false;
    }
  }

  async #untilBack(): Promise<void> {
    while (!this.#closed) {
      await sleep(PAUSE, undefined, { ref: false });
      const back = await this.#look().then(
        () => true,
        () => false,
      );
      if (!back || this.#closed) continue;
      this.#looking = undefined;
      this.#away = undefined;
      this.#watcher.back();
      return;
    }
  }
}
