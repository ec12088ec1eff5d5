/** What stands for all the rest. */
export const OTHER = 'other';

/**
 * Values of a label, the first so many that come: each of them is a series for good, in the memory of the server and of whoever collects, so that what comes
 * later is `other`.
 */
export class Capped {
  readonly #most: number;
  readonly #values = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value, or `other` where there are too many already. */
  of(value: string): string {
    if (this.#values.has(value)) return value;
    if (this.#values.size >= this.#most) return OTHER;
    this.#values.add(value);
    return value;
  }
}
