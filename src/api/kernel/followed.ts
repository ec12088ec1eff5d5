import { setTimeout as wait } from 'node:timers/promises';
import { type Stream, stream } from './stream.ts';

/** A value that changes, and those who follow it. */
export class Followed<T> {
  readonly #followers = new Set<(value: T) => void>();
  #known: { readonly value: T; readonly text: string } | undefined;

  /** What it is now: all who follow are told, unless it is what it was. */
  tell(value: T): void {
    const text = JSON.stringify(value);
    if (text === this.#known?.text) return;
    this.#known = { value, text };
    for (const follower of this.#followers) follower(value);
  }

  /** What it is now, as soon as that is known, and then each time what it has become. */
  follow(): Stream<T> {
    return stream(({ tell }) => {
      this.#followers.add(tell);
      this.begun();
      if (this.#known) tell(this.#known.value);
      return () => void this.#followers.delete(tell);
    });
  }

  protected get isFollowed(): boolean {
    return this.#followers.size > 0;
  }

  /** Somebody has begun to follow. */
  protected begun(): void {}

  protected forget(): void {
    this.#known = undefined;
  }
}

/** A value that is read once in a while, as long as somebody follows it: one read for all. A read that fails is tried again. */
export class Polled<T> extends Followed<T> {
  readonly #read: () => Promise<T>;
  readonly #every: number;
  #polls = false;

  /** `every` in milliseconds. */
  constructor(read: () => Promise<T>, every: number) {
    super();
    this.#read = read;
    this.#every = every;
  }

  protected override begun(): void {
    if (this.#polls) return;
    this.forget();
    this.#polls = true;
    void this.#poll();
  }

  async #poll(): Promise<void> {
    while (this.isFollowed) {
      await this.#read().then(
        (value) => this.tell(value),
        () => {},
      );
      await wait(this.#every, undefined, { ref: false });
    }
    this.#polls = false;
  }
}
